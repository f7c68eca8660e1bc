/** What a bench watches from outside: long tasks of a page, memory of the processes of a browser. */
import { readFile } from "node:fs/promises";

/**
 * Milliseconds of processor time of the longest task of a page while work runs. Unlike the clock it does not count what else the machine
 * does meanwhile.
 */
export async function longestTask(browser, page, work) {
	await browser.startTracing(page, { categories: ["toplevel"] });
	await work().catch(async (error) => {
		await browser.stopTracing();
		throw error;
	});
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
	const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
	const mains = new Set(traceEvents.filter(({ args }) => args?.name === "CrRendererMain").map(threadOf));
	const tasks = traceEvents.filter((event) => event.ph === "X" && /RunTask/.test(event.name) && mains.has(threadOf(event)));
	if (tasks.length === 0) throw new Error("the trace tells no task of the page");
	return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

/** The most that a process of pages ever held, in megabytes, where the system tells it; null: it does not. */
export async function mostMemory(browser) {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send("SystemInfo.getProcessInfo");
	await session.detach();
	const peaks = await Promise.all(
		processInfo
			.filter(({ type }) => type === "renderer")
			.map(({ id }) =>
				readFile(`/proc/${id}/status`, "utf8").then(
					(status) => Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024,
					() => 0,
				),
			),
	);
	const most = Math.max(0, ...peaks);
	return most === 0 ? null : most;
}
