/**
 * `npm run fuzz -- 1000000`: so many files and edits, changed by chance, over every reader and the changes of a review. `SEED=7` draws
 * others; what fails is kept in `src/testing/fuzz/failures/`, where the gate tries it from then on.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { below, randomFrom } from "../src/testing/fuzz/mutate.ts";
import { type Target, targets } from "../src/testing/fuzz/targets.ts";

const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.env.SEED ?? 1);
const random = randomFrom(seed);
const all = targets.reduce((sum, { weight }) => sum + weight, 0);

function drawn(): Target {
	let left = random() * all;
	const target = targets.find(({ weight }) => {
		left -= weight;
		return left < 0;
	});
	return target ?? (targets[0] as Target);
}

const tried = new Map<string, number>();
let failed = 0;
const start = performance.now();

for (let n = 1; n <= count; n += 1) {
	const target = drawn();
	const number = below(2 ** 31, random);
	tried.set(target.name, (tried.get(target.name) ?? 0) + 1);
	const { bytes, run } = target.attempt(number);
	try {
		await run();
	} catch (error) {
		failed += 1;
		const hash = createHash("sha256")
			.update(bytes ?? `${number}`)
			.digest("hex")
			.slice(0, 12);
		if (bytes && failed <= 50) writeFileSync(`src/testing/fuzz/failures/${target.name}-${hash}.bin`, bytes);
		console.log(
			`${target.name} ${number} ${hash}: ${error instanceof Error ? (error.stack ?? "").split("\n").slice(0, 3).join(" | ") : error}`,
		);
	}
	if (n % 10_000 === 0) console.log(`${n} of ${count}, ${failed} failed`);
}

const seconds = Math.round((performance.now() - start) / 1000);
console.log([...tried].map(([name, times]) => `${name} ${times}`).join(", "));
console.log(`${count} tried in ${seconds} s, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
