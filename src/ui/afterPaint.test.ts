import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

describe("work after the next paint", () => {
	let paint: () => void;
	let page: EventTarget;
	let ours: typeof import("./afterPaint.ts");
	beforeEach(async () => {
		vi.useFakeTimers();
		page = new EventTarget();
		vi.stubGlobal("requestAnimationFrame", (callback: () => void) => {
			paint = callback;
		});
		vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
		// Each page has its own: it hears once for all that the page is left.
		vi.resetModules();
		ours = await import("./afterPaint.ts");
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	const begin = () => {
		const done: string[] = [];
		ours.afterPaint(() => done.push("first"));
		ours.afterPaint(() => done.push("second"));
		return done;
	};

	it("is done once, in the order it came, when the frame is over", () => {
		const done = begin();
		paint();
		expect(done).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(done).toEqual(["first", "second"]);
		vi.advanceTimersByTime(1000);
		page.dispatchEvent(new Event("pagehide"));
		expect(done).toEqual(["first", "second"]);
	});

	it("is done piece by piece, so that a key comes in between, and what it builds on is done before it", () => {
		const done = begin();
		paint();
		vi.advanceTimersToNextTimer();
		expect(done).toEqual(["first"]);
		ours.finishWaiting();
		expect(done).toEqual(["first", "second"]);
		vi.advanceTimersByTime(1000);
		expect(done).toEqual(["first", "second"]);
	});

	it("waits for its own paint where it came after the last one", () => {
		const done = begin();
		paint();
		ours.afterPaint(() => done.push("third"));
		vi.advanceTimersByTime(1);
		expect(done).toEqual(["first", "second"]);
		paint();
		vi.advanceTimersByTime(1);
		expect(done).toEqual(["first", "second", "third"]);
	});

	it("is done when the page is left before it is painted", () => {
		const done = begin();
		page.dispatchEvent(new Event("pagehide"));
		expect(done).toEqual(["first", "second"]);
	});

	it("is done when the page is left later, after other work was", () => {
		begin();
		paint();
		vi.advanceTimersByTime(1);
		const done = begin();
		page.dispatchEvent(new Event("pagehide"));
		expect(done).toEqual(["first", "second"]);
	});

	it("is done before what builds on it", () => {
		const done = begin();
		ours.finishWaiting();
		expect(done).toEqual(["first", "second"]);
	});

	it("is done soon on a page that nobody sees", () => {
		const done = begin();
		vi.advanceTimersByTime(100);
		expect(done).toEqual(["first", "second"]);
	});
});
