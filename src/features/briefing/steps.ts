/** The steps of the briefing in a room, in their order; the address names the one that is shown. */
export const steps = ["result", "decisions", "gaps", "plan"] as const;

export type Step = (typeof steps)[number];

export interface StepProps {
	/** What its title is in the page. */
	as: "h1" | "h2";
}

/** The step that an address names; else the first. */
export const stepIn = (query: URLSearchParams): Step => steps.find((step) => step === query.get("step")) ?? "result";

/** The step before or after another; the ends stay. */
export const stepBeside = (step: Step, way: "next" | "previous"): Step =>
	steps[steps.indexOf(step) + (way === "next" ? 1 : -1)] ?? step;
