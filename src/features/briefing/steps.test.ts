import { describe, expect, it } from "vitest";
import { stepBeside, stepIn } from "./steps.ts";

describe("the steps of a briefing", () => {
	it("are read from the address, the first where it names none", () => {
		expect(stepIn(new URLSearchParams("step=gaps"))).toBe("gaps");
		expect(stepIn(new URLSearchParams("step=nowhere"))).toBe("result");
	});

	it("go on and back, and end at their ends", () => {
		expect(stepBeside("result", "next")).toBe("decisions");
		expect(stepBeside("plan", "next")).toBe("plan");
		expect(stepBeside("result", "previous")).toBe("result");
	});
});
