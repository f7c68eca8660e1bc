import { expect, it } from "vitest";
import { printSections } from "../domain/report/printChoice.ts";
import { sections } from "./order.ts";

it("has one section for each that can be chosen, in the order of the choice", () => {
	expect(sections.map(({ id }) => id)).toEqual([...printSections]);
});
