import loadHighs from "highs";
import { describe, it } from "vitest";
import { expectBestPlans } from "../testing/bestPlans.ts";

const highs = await loadHighs();
const batches = Array.from({ length: 8 }, (_, batch) => ({ from: 600 + batch * 300 }));

describe("the exact plan, against trying every set, at length", () => {
	it.each(batches)("finds the same set in 300 reviews from $from on", ({ from }) => {
		expectBestPlans(highs, from, from + 300);
	});
});
