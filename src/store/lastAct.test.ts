import { expect, it } from "vitest";
import { exampleReview } from "../testing/exampleReview.ts";
import { createLastAct } from "./lastAct.ts";

it("remembers for ten minutes what was done last, and nothing before it", () => {
	let minutes = 0;
	const store = createLastAct(() => minutes * 60_000);
	const [former, latter] = [exampleReview("a"), exampleReview("b")];
	store.getState().remember({ done: "deleted", review: former });
	store.getState().remember({ done: "archived", review: latter });
	minutes = 10;
	store.getState().forgetOld();
	expect(store.getState().act).toEqual({ done: "archived", review: latter });
	minutes = 11;
	store.getState().forgetOld();
	expect(store.getState().act).toBeNull();
});
