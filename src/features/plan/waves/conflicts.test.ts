import { describe, expect, it } from "vitest";
import { sampleIn } from "../../../testing/sampleReport.ts";
import { conflictsOf, missingDaysOf } from "./conflicts.ts";
import type { Task } from "./schedule.ts";

const { report } = await sampleIn("en");
const [row] = report.gaps;
if (!row) throw new Error("no gap");

const task = (id: string, due: string): Task => ({
	id,
	row,
	due,
	number: 1,
	points: 1,
	after: [],
	assumes: [],
	owner: "",
	inherited: false,
	accepted: null,
});

const first = { from: "2026-12-07", to: "2026-12-18" };
const second = { from: "2026-12-21", to: "2027-01-01" };

describe("due days against the waves", () => {
	it("are told where they lie before or after the wave of their gap", () => {
		const tasks = [
			[task("a", "2026-12-18"), task("b", "2026-12-19")],
			[task("c", "2026-12-20"), task("d", "")],
		];
		expect(conflictsOf(tasks, [first, second])).toEqual([
			{ task: tasks[0]?.[1], wave: 0, span: first, against: "after" },
			{ task: tasks[1]?.[0], wave: 1, span: second, against: "before" },
		]);
	});

	it("contradict no wave without days", () => {
		expect(conflictsOf([[task("a", "2026-12-18")]], [undefined])).toEqual([]);
	});
});

describe("missing due days", () => {
	it("are offered the end of their wave, where it has one", () => {
		const tasks = [[task("a", "2026-12-18"), task("b", "")], [task("c", "")]];
		expect(missingDaysOf(tasks, [first, second])).toEqual([
			{ id: "b", due: first.to },
			{ id: "c", due: second.to },
		]);
		expect(missingDaysOf(tasks, [first, undefined])).toEqual([{ id: "b", due: first.to }]);
	});
});
