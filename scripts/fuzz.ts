/**
 * `npm run fuzz -- 1000000`: so many files and edits, changed by chance, over every reader and the changes of a review, on all cores.
 * `SEED=7` draws others; a count and a seed name the same tries on any machine. What fails is kept in `src/testing/fuzz/failures/`,
 * where the gate tries it from then on. A try that does not end stops its thread alone.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { nthTry } from "../src/testing/fuzz/targets.ts";

export interface LaneData {
	/** Names the run. */
	run: number;
	/** The number of the try that is under way. */
	at: SharedArrayBuffer;
	/** Where what failed is kept. */
	folder: string;
}

export type LaneSays = { kind: "ready" } | { kind: "failed"; words: string };

const count = Number(process.argv[2] ?? 10_000);
const run = Number(process.env.SEED ?? 1);
const folder = "src/testing/fuzz/failures/";
/** Tries that a thread is given at once. */
const share = 500;
/** Seconds without a new try after which the one under way counts as failed. */
const patience = 120;

/** A thread reads no TypeScript unless it is told to. */
const inThread = `import("tsx/esm/api").then(({ register }) => {
	register();
	return import(${JSON.stringify(new URL("./fuzzLane.ts", import.meta.url).href)});
});`;

interface Share {
	from: number;
	end: number;
}

let [next, tried, failed, lanes] = [0, 0, 0, 0];
const start = performance.now();

function nextShare(): Share {
	const from = next;
	next = Math.min(count, from + share);
	return { from, end: next };
}

/** A thread that runs `rest`, what one before it left over, and then share after share. */
function beginLane(rest: Share | null = null): void {
	const at = new SharedArrayBuffer(4);
	const now = new Int32Array(at);
	const lane = new Worker(inThread, { eval: true, workerData: { run, at, folder } satisfies LaneData });
	let [current, left, seen, quiet]: [Share, Share | null, number, number] = [{ from: 0, end: 0 }, rest, -1, 0];
	lanes += 1;
	function leave(): void {
		clearInterval(watch);
		lane.removeAllListeners();
		void lane.terminate();
		lanes -= 1;
	}
	/** The try under way ended the thread, or is without end: another goes on behind it. */
	function stop(why: string): void {
		if (current.from === current.end) throw new Error(why);
		const n = now[0] ?? 0;
		noteFailed(`${keep(n)}: ${why}`);
		tried += n + 1 - current.from;
		leave();
		beginLane({ from: n + 1, end: current.end });
	}
	function goOn(): void {
		tried += current.end - current.from;
		current = left ?? nextShare();
		left = null;
		if (current.from < current.end) lane.postMessage(current);
		else if (next < count) goOn();
		else {
			leave();
			if (lanes === 0) finish();
		}
	}
	const watch = setInterval(() => {
		const n = now[0] ?? 0;
		quiet = n === seen ? quiet + 1 : 0;
		seen = n;
		if (quiet >= patience) stop("does not end");
	}, 1000);
	lane.on("error", (error) => stop(String(error)));
	lane.on("message", (said: LaneSays) => (said.kind === "failed" ? noteFailed(said.words) : goOn()));
}

function noteFailed(words: string): void {
	failed += 1;
	console.log(words);
}

/** Keeps the file of a try that could not do so itself; its name. */
function keep(n: number): string {
	const { target, number } = nthTry(run, n);
	const { bytes } = target.attempt(number);
	if (bytes) writeFileSync(`${folder}${target.name}-${number}.bin`, bytes);
	return `${target.name} ${number}`;
}

function told(): string {
	const seconds = (performance.now() - start) / 1000;
	const rate = Math.max(1, tried) / seconds;
	return `${tried} of ${count}, ${failed} failed, ${Math.round(rate)} a second, ${Math.ceil((count - tried) / rate / 60)} minutes left`;
}

const progress = setInterval(() => console.log(told()), 10_000);

function finish(): void {
	clearInterval(progress);
	const kinds = new Map<string, number>();
	for (let n = 0; n < count; n += 1) {
		const { name } = nthTry(run, n).target;
		kinds.set(name, (kinds.get(name) ?? 0) + 1);
	}
	console.log([...kinds].map(([name, times]) => `${name} ${times}`).join(", "));
	console.log(`${count} tried in ${Math.round((performance.now() - start) / 1000)} s, ${failed} failed`);
	process.exitCode = failed > 0 ? 1 : 0;
}

for (let n = 0; n < availableParallelism(); n += 1) beginLane();
