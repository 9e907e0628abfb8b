import type { PDFDocumentProxy } from "unpdf/pdfjs";

/** Opens a PDF. Runs no code of its own making, loads nothing, prints nothing. Throws in words for the user what cannot be opened. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getResolvedPDFJS } = await import("unpdf");
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    // The library keeps what it is given.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    stopAtErrors: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw new Error(reasonOf(error as Error));
  }
}

function reasonOf({ name, message }: Error): string {
  if (name === "PasswordException") return "an encrypted PDF: it cannot be read without its password";
  if (name === "InvalidPDFException") return "not a PDF, or so damaged that nothing of it can be read";
  return `the PDF cannot be read: ${message}`;
}
