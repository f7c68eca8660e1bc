import { describe, expect, it } from "vitest";
import { withoutPerson, withPerson, withSpare } from "./people.ts";

const anna = { id: "p1", name: "Anna", role: "Lead", mustSign: false };
const bo = { id: "p7", name: "Bo", role: "", mustSign: false };

describe("people", () => {
	it("keep the spare row's id when it becomes a person, so that typing goes on in the same field", () => {
		const spare = withSpare([anna, bo]).at(-1);
		expect(spare).toEqual({ id: "p8", name: "", role: "", mustSign: false });
		const people = withPerson([anna, bo], { id: "p8", name: "C", role: "", mustSign: false });
		expect(people.map(({ id }) => id)).toEqual(["p1", "p7", "p8"]);
		expect(withSpare(people).at(-1)?.id).toBe("p9");
		expect(withSpare([{ id: "imported", name: "X", role: "", mustSign: false }]).at(-1)?.id).toBe("p1");
	});

	it("change in place, and rows emptied earlier go while the one being typed in stays", () => {
		const emptied = withPerson([anna, bo], { ...anna, name: "", role: " " });
		expect(emptied).toEqual([{ id: "p1", name: "", role: " ", mustSign: false }, bo]);
		expect(withPerson(emptied, { ...bo, role: "Platform" })).toEqual([{ ...bo, role: "Platform" }]);
	});

	it("can be removed", () => {
		expect(withoutPerson([anna, bo], "p1")).toEqual([bo]);
	});
});
