import type { Facts } from "./facts.ts";
import { metaFields } from "./meta-fields.ts";

/** What browsers and their extensions write above a page they save: its address. */
const savedFrom =
  /<!--\s{0,9}(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s{1,9}url:\s{0,9})(https?:[^\s<>"]{1,2000})/;

/** The address of a page: canonical, as it states it elsewhere, or where it was saved from. That of a site's front page gives way to a longer one. */
export function addressOf({ canonical, metas, data }: Facts, source: string): string | null {
  const linked = data.flatMap((fields) => [fields.get("url"), fields.get("mainEntityOfPage")]);
  const stated = metaFields().url.flatMap((name) => metas.get(name) ?? []);
  const saved = savedFrom.exec(source.slice(0, 8000))?.[1];
  const all = [canonical, ...stated, saved, ...linked].map(readAddress).filter((url) => url !== null);
  const page = all.find((url) => url.pathname.length > 1 || url.search !== "") ?? all[0];
  return page?.href ?? null;
}

const archived = /^\/web\/\d{4,14}[a-z_]{0,4}\/(https?:\/\/?.+)$/s;

/** An absolute address of the web; of a page in the Internet Archive, the page's own. */
function readAddress(value: unknown): URL | null {
  if (typeof value !== "string" || !/^\s{0,9}https?:\/\//i.test(value)) return null;
  const url = parse(value.trim());
  const inner = url?.hostname === "web.archive.org" ? archived.exec(url.pathname + url.search)?.[1] : undefined;
  return inner === undefined ? url : parse(inner.replace(/^(https?:\/)(?!\/)/, "$1/"));
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
