/** Which language a document is in: what the user says, else what it states, unless its words say otherwise. */
import { isEnglish } from "../../english.ts";
import { detectLanguage } from "./detect.ts";

/** BCP 47 in its canonical spelling, or `null` for what is no tag. */
export function languageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * The language of a text whose prose begins at `from`. What it states stands, unless one of the two is English and the other is not: pages
 * state what their template does. A text too short to judge that states nothing is English.
 */
export async function languageOf(
  text: string,
  from: number,
  stated: string | null,
  notice: (message: string) => void,
): Promise<string> {
  const tag = stated === null ? null : languageTag(stated);
  const found = await detectLanguage(text, from);
  const language = tag ?? found ?? "en";
  if (stated !== null && tag === null)
    notice(`the language ${JSON.stringify(stated.slice(0, 60))} is no BCP 47 tag: taken as "${language}"`);
  if (found === null || isEnglish(language) === isEnglish(found)) return language;
  notice(`stated as "${language}", but reads as "${found}" (--language says otherwise)`);
  return found;
}
