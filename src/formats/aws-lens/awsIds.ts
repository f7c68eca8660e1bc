/** Ids in the letters of the format: 3 to 128 of A to Z, a to z, 0 to 9 and _, each once. */
const longest = 128;

/** Makes such ids; the same is not given twice. */
export function awsIds(prefix: string): (id: string) => string {
	const taken = new Set<string>();
	return (id) => {
		const letters = id.replace(/[^A-Za-z0-9_]/g, "_");
		const base = (letters.length < 3 ? `${prefix}_${letters}` : letters).slice(0, longest - 4);
		let [own, number] = [base, 2];
		for (; taken.has(own); number += 1) own = `${base}_${number}`;
		taken.add(own);
		return own;
	};
}
