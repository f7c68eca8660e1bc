/** The fonts of the PDF from the disk: for tests, stories and measures, which have no server to fetch them from. */
import { readFileSync } from "node:fs";
import type { PdfFonts } from "../formats/pdf/fonts.ts";

const read = (name: string) => new Uint8Array(readFileSync(new URL(`../formats/pdf/fonts/${name}.ttf`, import.meta.url)));

export const fonts: PdfFonts = { regular: read("regular"), bold: read("bold") };
