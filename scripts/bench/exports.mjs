/** Exports in their worker: how long each takes, how large it gets, and whether the page stays free meanwhile. */

/**
 * Milliseconds from the asking to the bytes, in a fresh worker. The sample is what people wait for. A thousand gaps are some thirty
 * times a real review; their PDF has hundreds of tagged pages, each word of them measured and set.
 */
const bounds = {
	sample: { pdf: 1500, html: 1500, markdown: 1500, gapsXlsx: 1500 },
	big: { pdf: 12_000, html: 3000, markdown: 3000, gapsXlsx: 3000 },
	task: 50,
	cancel: 250,
	// Chromium lets a worker that is told to end in the middle of its work go on for two seconds.
	gone: 3000,
};

const names = { sample: "Sample review", big: "Review of 1,000 gaps" };

/** Milliseconds between two looks at a worker's memory. */
const lookEvery = 100;

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** How often each file is made: the median counts. A first one finds the browser cold. */
const runs = { sample: 3, big: 1 };

/** Measures every format of both reviews, then gives up a PDF midway. */
export async function measureExports({ page, hold }) {
	for (const subject of ["sample", "big"])
		for (const [format, bound] of Object.entries(bounds[subject])) await measureExport({ page, hold }, subject, format, bound);
	await measureCancel(page, hold);
}

async function measureExport({ page, hold }, subject, format, bound) {
	const memory = await watchWorkers(page);
	const all = [];
	for (let run = 0; run < runs[subject]; run += 1)
		all.push(await page.evaluate((asked) => window.bench.exportOf(...asked), [subject, format]));
	const peak = await memory.stop();
	const [{ bytes, steps }] = all;
	const took = all.map((one) => one.took).toSorted((one, other) => one - other);
	const each = took.length > 1 ? `, median of ${took.map((one) => one.toFixed(0)).join(", ")} ms` : "";
	const more = `${each}, ${bytes} bytes, ${steps} steps, memory of the worker up to ${megabytes(peak)}`;
	hold(`${names[subject]} to ${format}, in the worker`, took[Math.floor(took.length / 2)], bound, more);
	const most = (name) => Math.max(...all.map((one) => one[name]));
	const frames = `; longest gap between frames ${most("longestFrame").toFixed(0)} ms`;
	hold("  longest task of the page meanwhile (0: none of 50 ms or more)", most("longestTask"), bounds.task, frames);
}

async function measureCancel(page, hold) {
	const gone = page.waitForEvent("worker").then(async (worker) => {
		await worker.waitForEvent("close");
		return performance.now();
	});
	const { isNothing, took, longestTask } = await page.evaluate(() => window.bench.cancelExport());
	const answered = performance.now();
	if (!isNothing) throw new Error("a PDF that was given up came all the same");
	hold("PDF of 1,000 gaps given up midway, until the page has painted", took, bounds.cancel);
	hold("  longest task of the page meanwhile (0: none of 50 ms or more)", longestTask, bounds.task);
	hold("  until its worker is gone", Math.max(0, (await gone) - answered), bounds.gone);
}

/** Looks at the heaps of the page's workers, and what they hold beside them, until told to stop; then says the most it saw. */
async function watchWorkers(page) {
	const session = await page.context().newCDPSession(page);
	let peak = 0;
	const workers = new Set();
	session.on("Target.attachedToTarget", ({ sessionId }) => workers.add(sessionId));
	session.on("Target.detachedFromTarget", ({ sessionId }) => workers.delete(sessionId));
	session.on("Target.receivedMessageFromTarget", ({ message }) => {
		const { usedSize = 0, backingStorageSize = 0 } = JSON.parse(message).result ?? {};
		peak = Math.max(peak, usedSize + backingStorageSize);
	});
	await session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
	let id = 0;
	const look = setInterval(() => {
		for (const sessionId of workers) {
			id += 1;
			const message = JSON.stringify({ id, method: "Runtime.getHeapUsage" });
			session.send("Target.sendMessageToTarget", { sessionId, message }).catch(() => {});
		}
	}, lookEvery);
	const stop = async () => {
		clearInterval(look);
		await session.detach();
		return peak;
	};
	return { stop };
}
