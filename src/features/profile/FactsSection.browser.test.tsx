import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { composeLens } from "../../domain/lens/composeLens.ts";
import { composeTexts } from "../../domain/lens/composeTexts.ts";
import { textsFor } from "../../domain/lens/textsFor.ts";
import { withWorkload } from "../../domain/review/changes.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { CriticalitySection } from "./CriticalitySection.tsx";
import { FactsSection } from "./FactsSection.tsx";
import { PrioritiesSection } from "./PrioritiesSection.tsx";

const { t } = phrases;
const { lens, words } = sampleSeen;
const yesOrNo = lens.facts.find(({ type }) => type === "boolean")?.id ?? "";
const question = (fact: string) => words.lens.facts[fact]?.question ?? "";

async function facts() {
	const { screen, review } = await showInReview(() => <FactsSection />, { review: emptyReview });
	await screen.getByRole("heading", { name: t("profile.facts.rest") }).click();
	const group = (fact: string) => screen.getByRole("radiogroup", { name: question(fact) });
	return {
		screen,
		group,
		facts: () => review().workload.facts,
		heading: screen.getByRole("region", { name: t("profile.facts") }),
	};
}

describe("facts of two lenses", () => {
	it("that are the same are asked once and answered for both", async () => {
		const [one, other] = [exampleLens(), { ...exampleLens(), id: "other" }];
		const both = composeLens([one, other]);
		const texts = exampleTexts();
		const { texts: written } = composeTexts(
			[
				{ lens: one, texts },
				{ lens: other, texts },
			],
			"en",
		);
		const content = { lens: both, texts: textsFor(written, { facts: {}, derivedFacts: both.derivedFacts }) };
		const { screen, review } = await showInReview(() => <FactsSection />, { review: emptyReview, content });
		const yes = screen.getByRole("radio", { name: t("profile.yes"), exact: true });
		const first = one.facts.find(({ type }) => type === "boolean")?.id ?? "";
		await expect.poll(() => yes.elements().length).toBe(one.facts.filter(({ type }) => type === "boolean").length);
		await yes.first().click({ force: true });
		await expect.poll(() => review().workload.facts).toEqual({ [first]: true, [`other:${first}`]: true });
	});
});

describe("the kinds of workload", () => {
	it("answer some facts at once, which stand in sight and can be changed; what else was said stays", async () => {
		const { screen, group, facts: said } = await facts();
		const [preset, other] = lens.presets ?? [];
		if (!preset || !other) throw new Error("the lens has no kinds of workload");
		const kind = ({ id }: typeof preset) => screen.getByRole("radio", { name: words.lens.presets?.[id] ?? "", exact: true });
		await group(yesOrNo)
			.getByRole("radio", { name: t("profile.no"), exact: true })
			.click({ force: true });
		await kind(preset).click({ force: true });
		expect(said()).toEqual({ [yesOrNo]: false, ...preset.facts });
		await expect.element(kind(preset)).toBeChecked();
		await kind(other).click({ force: true });
		expect(said()).toEqual({ [yesOrNo]: false, ...preset.facts, ...other.facts });
		const [changed = ""] = Object.keys(other.facts);
		await group(changed)
			.getByRole("radio", { name: t("profile.unknown"), exact: true })
			.click({ force: true });
		await expect.element(kind(other)).not.toBeChecked();
	});
});

describe("the quick questions of the profile", () => {
	it("are unknown at first, which is no answer", async () => {
		const { group, heading, facts: said } = await facts();
		await expect.element(group(yesOrNo).getByRole("radio", { name: t("profile.unknown") })).toBeChecked();
		await expect.element(heading).toHaveTextContent(/\D0 of \d+ answered/);
		expect(said()).toEqual({});
	});

	it("are answered by arrow, and taken back to unknown", async () => {
		const { group, facts: said } = await facts();
		const radio = (name: string) => group(yesOrNo).getByRole("radio", { name, exact: true });
		(radio(t("profile.unknown")).element() as HTMLElement).focus();
		await userEvent.keyboard("{ArrowLeft}");
		await expect.element(radio(t("profile.no"))).toBeChecked();
		expect(said()[yesOrNo]).toBe(false);
		await userEvent.keyboard("{ArrowRight}");
		await expect.element(radio(t("profile.unknown"))).toBeChecked();
		expect(Object.hasOwn(said(), yesOrNo)).toBe(false);
	});

	it("count what is answered, and ask no more what cannot matter then", async () => {
		const { screen, heading } = await facts();
		/** One for each fact that is asked: the kinds of workload stand in no list. */
		const groups = () =>
			screen
				.getByRole("radiogroup")
				.elements()
				.filter((one) => one.closest("li")).length;
		const before = groups();
		for (const { id } of lens.facts.filter(({ type }) => type === "boolean")) {
			const no = screen
				.getByRole("radiogroup", { name: question(id) })
				.getByRole("radio", { name: t("profile.no"), exact: true });
			if (no.elements().length > 0) await no.click({ force: true });
		}
		await expect.poll(groups).toBeLessThan(before);
		await expect.element(heading).toHaveTextContent(new RegExp(`of ${groups()} answered`));
	});
});

describe("priorities and criticality", () => {
	it("are said in a word beside the number, and reset at once", async () => {
		const { screen, review } = await showInReview(() => <PrioritiesSection />, {
			review: withWorkload(emptyReview, { priorities: {} }),
		});
		await screen.getByRole("heading", { name: t("profile.priorities") }).click();
		const pillar = lens.pillars[0]?.id ?? "";
		const group = screen.getByRole("radiogroup", { name: words.lens.pillars[pillar]?.name ?? "" });
		await group.getByRole("radio", { name: "5" }).click({ force: true });
		await expect.element(screen.getByText(t("profile.priority.5"), { exact: true })).toBeVisible();
		await expect.poll(() => review().workload.priorities[pillar]).toBe(5);
		await screen.getByRole("button", { name: t("profile.priorities.reset") }).click();
		await expect.poll(() => review().workload.priorities).toEqual({});
	});

	it("are one choice of three, each with what it does", async () => {
		const { screen, review } = await showInReview(() => <CriticalitySection />, { review: emptyReview });
		await screen.getByRole("heading", { name: t("profile.criticality") }).click();
		await screen.getByText(t("profile.criticality.missionCritical")).click();
		await expect.poll(() => review().workload.criticality).toBe("missionCritical");
		await userEvent.keyboard("{ArrowDown}");
		await expect.element(screen.getByRole("radio", { checked: true })).toHaveAttribute("value", "standard");
	});
});
