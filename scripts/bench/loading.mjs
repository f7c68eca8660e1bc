/** How late the largest paint of a link to a question comes after an empty cache, beside that of the first screen. */

const runs = 7;
const bounds = { ratio: 1.6, requests: 15 };

/** Milliseconds and bytes a second: a quick mobile network. */
const network = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 625_000 };

/** First screen and question in turns, each in a context of its own. What would be kept for later visits is left out. */
export async function measureLoading({ browser, hold, address, review, seed }) {
	const [question] = Object.keys(review.answers);
	const taken = { first: [], question: [] };
	for (let run = 0; run < runs; run += 1) {
		taken.first.push(await visit({ browser, review, seed, to: `${address}/` }));
		taken.question.push(await visit({ browser, review, seed, to: `${address}/#/reviews/${review.id}/questions/${question}` }));
	}
	const [first, linked] = [taken.first, taken.question].map((visits) => median(visits.map(({ paint }) => paint)));
	const requests = Math.max(...taken.question.map(({ files }) => files));
	const times = `: ${linked.toFixed(0)} ms against ${first.toFixed(0)} ms, medians of ${runs}`;
	hold("Largest paint of a link to a question, as a multiple of the first screen's", linked / first, bounds.ratio, times, "");
	hold("  scripts and styles that it asks for", requests, bounds.requests, "", "");
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function visit({ browser, review, seed, to }) {
	const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	await page.addInitScript(seed, review);
	let files = 0;
	page.on("request", (request) => {
		if (/\.(js|css)$/.test(new URL(request.url()).pathname)) files += 1;
	});
	const session = await context.newCDPSession(page);
	await session.send("Network.enable");
	await session.send("Network.emulateNetworkConditions", network);
	await page.goto(to);
	await page.locator("main h1").waitFor();
	await page.waitForLoadState("networkidle");
	const paint = await page.evaluate(largestPaint);
	await context.close();
	return { paint, files };
}

/** Runs in the page: milliseconds from the navigation to the last largest paint so far. */
function largestPaint() {
	return new Promise((resolve) => {
		new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({
			type: "largest-contentful-paint",
			buffered: true,
		});
	});
}
