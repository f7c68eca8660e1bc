/** What whoever answers feels: the time from a key to its paint, the page staying still, and the memory a long session takes. */

/** Milliseconds, unless said otherwise. */
const bounds = { answer: 16, interaction: 50, shift: 0, heapBytes: 1_000_000 };

const slowdown = 4;

/** Between two keys, in milliseconds: five keys a second, faster than anybody reads. */
const beat = 200;

/** From answer 100 to answer 1,000. */
const [heapFrom, heapTo] = [100, 1000];

/** Runs in the page before it loads: collects what the browser tells of interactions and of layout that moved. */
export function collect() {
	const seen = { interactions: new Map(), shift: 0, paints: [] };
	Object.assign(window, { seen });
	new PerformanceObserver((list) => {
		for (const { interactionId, duration } of list.getEntries()) {
			if (interactionId) seen.interactions.set(interactionId, Math.max(duration, seen.interactions.get(interactionId) ?? 0));
		}
	}).observe({ type: "event", durationThreshold: 16, buffered: true });
	new PerformanceObserver((list) => {
		for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shift += value;
	}).observe({ type: "layout-shift", buffered: true });
	const soon = (then) => {
		const { port1, port2 } = new MessageChannel();
		port2.onmessage = () => then(performance.now());
		port1.postMessage(null);
	};
	// The handling of the key, and the frame that shows it; the wait for the screen's own beat between them is not ours.
	addEventListener(
		"keydown",
		({ key }) => {
			const started = performance.now();
			let handled = Number.POSITIVE_INFINITY;
			soon((time) => {
				handled = time;
			});
			requestAnimationFrame(() => {
				const frame = performance.now();
				soon((shown) => {
					const wait = Math.max(0, frame - handled);
					seen.paints.push({ key, work: shown - started - wait, whole: shown - started });
				});
			});
		},
		{ capture: true },
	);
}

/** The value below which a share of all lies. */
export const percentile = (values, share) => {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
};

/** Answers every question with a number key and goes on with J, at the beat of a fast hand. */
async function answerAll(page, count) {
	const heading = page.getByRole("heading", { level: 1 });
	for (let answered = 0; answered < count; answered += 1) {
		const question = await heading.textContent();
		await page.keyboard.press(String(1 + (answered % 3)));
		await page.waitForTimeout(beat);
		if (answered === count - 1) return;
		await page.keyboard.press("j");
		await page.waitForTimeout(beat);
		await page.waitForFunction((former) => document.querySelector("h1")?.textContent !== former, question);
	}
}

/** Measures a story that answers all questions of a new review, then one that goes on to a thousand answers. */
export async function measureEveryday({ openPage, hold, address, review, questions, seed }) {
	const page = await openPage(`${address}/#/reviews/${review.id}/questions`, async (fresh) => {
		await fresh.addInitScript(seed, review);
		await fresh.addInitScript(collect);
	});
	await page.locator("input[type=radio]").first().waitFor();
	await page.waitForTimeout(500);
	await measureKeys(page, hold, { questions, label: "as it is", rate: 1 });
	await measureKeys(page, hold, { questions, label: `CPU slowed ${slowdown} times`, rate: slowdown });
	const { shift } = await page.evaluate(() => ({ shift: window.seen.shift }));
	hold("Layout shift over both rounds", shift, bounds.shift, "", "");
	await measureHeap(page, hold);
	await page.close();
}

async function measureKeys(page, hold, { questions, label, rate }) {
	const session = await page.context().newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", { rate });
	await goToFirst(page);
	await page.evaluate(() => {
		window.seen.paints.length = 0;
		window.seen.interactions.clear();
	});
	await answerAll(page, questions);
	await page.waitForTimeout(300);
	const { paints, interactions } = await page.evaluate(() => ({
		paints: window.seen.paints,
		interactions: [...window.seen.interactions.values()],
	}));
	const answers = paints.filter(({ key }) => key !== "j");
	const works = answers.map(({ work }) => work);
	const whole = percentile(
		answers.map((answer) => answer.whole),
		0.5,
	);
	const more = `, ${works.length} answers, 98th percentile ${percentile(works, 0.98).toFixed(0)} ms; with the wait for the next frame ${whole.toFixed(0)} ms`;
	if (rate === 1) hold(`Key to painted answer (${label}), median`, percentile(works, 0.5), bounds.answer, more);
	// The browser reports no interaction shorter than 16 ms: those count as 16.
	const all = [...interactions, ...Array.from({ length: Math.max(0, paints.length - interactions.length) }, () => 16)];
	const told = `, ${all.length} interactions, median ${percentile(all, 0.5).toFixed(0)} ms`;
	hold(`Interaction to next paint (${label}), 98th percentile`, percentile(all, 0.98), bounds.interaction, told);
	await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
	await session.detach();
}

/** The questions without an item lead to the first that is open, or else to the very first. */
async function goToFirst(page) {
	await page.evaluate(() => {
		location.hash = location.hash.replace(/questions.*$/, "questions");
	});
	await page.waitForURL(/questions\/./);
	await page.waitForTimeout(300);
}

async function measureHeap(page, hold) {
	const session = await page.context().newCDPSession(page);
	const heap = async () => {
		await page.waitForTimeout(500);
		// What was collected for the bench itself is none of the app's.
		await page.evaluate(() => {
			window.seen.paints.length = 0;
			window.seen.interactions.clear();
		});
		await session.send("HeapProfiler.collectGarbage");
		await session.send("HeapProfiler.collectGarbage");
		return (await session.send("Runtime.getHeapUsage")).usedSize;
	};
	const answer = (from, to) =>
		page.evaluate(
			async ([first, last]) => {
				for (let count = first; count < last; count += 1) {
					document.dispatchEvent(new KeyboardEvent("keydown", { key: String(1 + (count % 3)), code: "", bubbles: true }));
					await new Promise((done) => setTimeout(done, 4));
				}
			},
			[from, to],
		);
	await answer(0, heapFrom);
	const before = await heap();
	await answer(heapFrom, heapTo);
	const grown = (await heap()) - before;
	hold(
		`Heap grown from answer ${heapFrom} to answer ${heapTo}, after collection`,
		grown / 1000,
		bounds.heapBytes / 1000,
		"",
		"kB",
	);
	await session.detach();
}
