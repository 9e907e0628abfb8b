import { parentPort, workerData } from "node:worker_threads";
import type { Document } from "../../document.ts";
import { maker, type Task } from "./tasks.ts";

/** The whole of a thread: it says `null` once it is ready, then answers each document with what was made of it. `false` where this is no thread. */
export async function serve(): Promise<boolean> {
  const port = parentPort;
  if (port === null) return false;
  const make = await maker(workerData as Task);
  port.on("message", (document: Document) => port.postMessage(make(document)));
  port.postMessage(null);
  return true;
}
