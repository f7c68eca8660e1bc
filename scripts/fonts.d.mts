/** Writes the fonts of the PDF where they are missing, or older than the script or their source. */
export function makeFonts(): Promise<void>;
