import { escapeText } from "../output/index.ts";

/** How far a run has come. */
export interface Progress {
  /** Documents that are done. */
  readonly documents: number;
  /** Bytes of the files that they take. */
  readonly bytes: number;
  /** Bytes of all files, where that is known. */
  readonly total: number | null;
  readonly seconds: number;
  /** What was read last. Hostile text. */
  readonly path: string;
}

const barWidth = 20;

/** One line of at most `columns` characters: a bar and the time left where the total is known, what is done, how fast, what is read. */
export function progressLine({ documents, bytes, total, seconds, path }: Progress, columns: number): string {
  const rate = seconds > 0 ? bytes / seconds : 0;
  const whole = total !== null && total > 0 ? { total, part: Math.min(1, bytes / total) } : null;
  const parts = [
    whole && bar(whole.part),
    `${documents.toLocaleString("en")} ${documents === 1 ? "document" : "documents"}`,
    whole ? `${size(bytes)} of ${size(whole.total)}` : size(bytes),
    rate > 0 && `${size(rate)}/s`,
    whole && rate > 0 && `${duration((whole.total * (1 - whole.part)) / rate)} left`,
    escapeText(path),
  ];
  return parts.filter(Boolean).join("  ").slice(0, columns);
}

function bar(part: number): string {
  const full = Math.floor(part * barWidth);
  return `[${"#".repeat(full)}${"-".repeat(barWidth - full)}] ${Math.floor(part * 100)}%`;
}

function size(bytes: number): string {
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}

/** As 0:05, 12:30 or 1:02:03. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
