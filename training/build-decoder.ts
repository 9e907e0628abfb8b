/** Compiles src/model/decoder.wat into models/decoder.bin: `npm run decoder`, after every change of it. */
import { readFileSync, writeFileSync } from "node:fs";
import { compileDecoder } from "./decoder.ts";

writeFileSync("models/decoder.bin", await compileDecoder(readFileSync("src/model/decoder.wat", "utf8")));
