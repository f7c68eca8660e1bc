/** What kind of picture bytes are. No SVG: it is markup, and may hold scripts. */

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** By media type, what stands at which place of such a file. */
const signatures: { type: string; marks: { at: number; bytes: number[] }[] }[] = [
	// PNG, third edition, 5.2
	{ type: "image/png", marks: [{ at: 0, bytes: [0x89, ...ascii("PNG\r\n\u001a\n")] }] },
	// JPEG, ITU-T T.81, B.1.1.3: start of image, then a marker
	{ type: "image/jpeg", marks: [{ at: 0, bytes: [0xff, 0xd8, 0xff] }] },
	{ type: "image/gif", marks: [{ at: 0, bytes: ascii("GIF87a") }] },
	{ type: "image/gif", marks: [{ at: 0, bytes: ascii("GIF89a") }] },
	// RFC 9649, 2.4
	{
		type: "image/webp",
		marks: [
			{ at: 0, bytes: ascii("RIFF") },
			{ at: 8, bytes: ascii("WEBP") },
		],
	},
];

/** The media type of a picture that may be shown, told from its bytes alone; empty: none of them. */
export function pictureType(file: Uint8Array): string {
	const has = ({ at, bytes }: { at: number; bytes: number[] }) => bytes.every((byte, place) => file[at + place] === byte);
	return signatures.find(({ marks }) => marks.every(has))?.type ?? "";
}
