/** Bytes as a string of signs up to 255: jsPDF keeps files so, and `btoa` takes them so. */
export function binaryString(bytes: Uint8Array): string {
	let text = "";
	for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return text;
}
