/** Text at a place on a page of 300 by 400 points, `y` upwards; `size` is 10 unless told. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Quarters by which it is turned to the left. */
  readonly turns?: number;
}

const matrices = ["1 0 0 1", "0 1 -1 0", "-1 0 0 -1", "0 -1 1 0"];

/** A PDF of these pages, in Helvetica (WinAnsi). `info` are its properties, `page` goes into the dictionary of each page. */
export function pdfOf(
  pages: readonly (readonly Drawn[])[],
  info: Readonly<Record<string, string>> = {},
  page = "",
): Buffer {
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""];
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  objects.push(
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} (${value})`)
      .join(" ")} >>`,
  );
  const kids = pages.map((drawn) => {
    const content = drawn.map(drawing).join("\n");
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents ${objects.length} 0 R ${page}
      /Resources << /Font << /F 3 0 R >> >> >>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`;
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, "latin1");
}

function drawing({ text, x, y, size = 10, turns = 0 }: Drawn): string {
  return `BT /F ${size} Tf ${matrices[turns]} ${x} ${y} Tm (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`;
}

/** Lines of text from the top of a page down, 12 points apart. */
export function linesAt(x: number, y: number, lines: readonly string[], size = 10): Drawn[] {
  return lines.map((text, i) => ({ text, x, y: y - i * size * 1.2, size }));
}
