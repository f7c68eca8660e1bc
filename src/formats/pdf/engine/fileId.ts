/** The id of a PDF file: made from what it tells, so that the same content has the same id and another one another. */
/** 32 hexadecimal digits. No secret: four runs of FNV-1a, each from its own start. */
export function fileId(...told: unknown[]): string {
	const text = JSON.stringify(told);
	return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x7f4a7c15].map((start) => fnv(text, start).toString(16).padStart(8, "0")).join("");
}

function fnv(text: string, start: number): number {
	let hash = start;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}
