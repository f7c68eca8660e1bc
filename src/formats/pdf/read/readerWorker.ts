/** The worker in which pdf.js reads. */
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
