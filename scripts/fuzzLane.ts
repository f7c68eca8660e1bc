/** A part of `npm run fuzz`, in a thread: runs the tries that it is given and tells which one it is at, and what failed. */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { seeds } from "../src/testing/fuzz/seeds.ts";
import { nthTry, tryFile } from "../src/testing/fuzz/targets.ts";
import type { LaneData, LaneSays } from "./fuzz.ts";

const { run, at, folder } = workerData as LaneData;
const now = new Int32Array(at);
const say = (message: LaneSays): void => parentPort?.postMessage(message);

parentPort?.on("message", async ({ from, end }: { from: number; end: number }) => {
	for (let n = from; n < end; n += 1) {
		Atomics.store(now, 0, n);
		await attempt(n);
	}
	say({ kind: "ready" });
});

async function attempt(n: number): Promise<void> {
	const { target, number } = nthTry(run, n);
	const { bytes, run: attempted } = target.attempt(number);
	try {
		await attempted();
	} catch (error) {
		const hash = createHash("sha256")
			.update(bytes ?? `${number}`)
			.digest("hex")
			.slice(0, 12);
		if (bytes) writeFileSync(`${folder}${target.name}-${hash}.bin`, bytes);
		const why = error instanceof Error ? (error.stack ?? "").split("\n").slice(0, 3).join(" | ") : `${error}`;
		say({ kind: "failed", words: `${target.name} ${number} ${hash}: ${why}` });
	}
}

// The code of a reader loads with its first file, which is no fault of that file.
for (const [sound] of Object.values(seeds)) if (sound) await tryFile(sound).catch(() => undefined);
say({ kind: "ready" });
