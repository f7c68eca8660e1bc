import { describe, expect, it } from "vitest";
import { briefingOf } from "../domain/report/briefing.ts";
import { withTarget } from "../domain/review/changes.ts";
import { verdictSentence } from "../i18n/briefingWords.ts";
import { participantText, requirementTitle, scoreText } from "../i18n/reportWords.ts";
import { targetText } from "../i18n/targetWords.ts";
import { everywhere } from "../testing/hostileReview.ts";
import { sampleIn } from "../testing/sampleReport.ts";
import { recapText } from "./recap.ts";

describe.each(["en", "it"] as const)("the recap for a mail (%s)", async (language) => {
	const { report, words } = await sampleIn(language, (review) => withTarget(review, { band: "excellent", day: "2027-06-30" }));
	const briefing = briefingOf(report);
	const text = recapText(report, words);

	it("says verdict, score, target, decisions, first gaps, plan and who signs, as the briefing does", () => {
		const { lens } = words;
		const said = [
			verdictSentence(briefing, words),
			scoreText(briefing.score, words),
			briefing.target ? targetText(briefing.target, words) : "?",
			...briefing.decisions.map(({ gap }) => requirementTitle(gap.namedBy, lens)),
			...briefing.gaps.slice(0, 5).map(({ namedBy }) => requirementTitle(namedBy, lens)),
			...report.participants.filter(({ mustSign }) => mustSign).map(participantText),
		];
		for (const one of said) expect(text).toContain(one);
		expect(text.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(
			briefing.decisions.length + 5 + (briefing.plan?.waves.length ?? 0),
		);
	});

	it("is plain text that fits a mail", () => {
		expect(text).not.toMatch(/undefined|<span|\*\*|\{\w+\}| {2}/);
		expect(text.split(/\s+/).length).toBeLessThan(400);
	});
});

describe("a recap", () => {
	it("claims nothing where nothing is said", async () => {
		const { report, words } = await sampleIn("en", (review) => ({
			...review,
			answers: {},
			set: {},
			participants: [],
			decisions: {},
		}));
		const text = recapText(report, words);
		expect(text).toContain("Too early to say");
		expect(text).toContain(words.t("print.mustSign.nobody"));
	});

	it("keeps somebody's line breaks from making lines of their own", async () => {
		const tame = await sampleIn("en", everywhere("tame"));
		const hostile = await sampleIn("en", everywhere("one\n\n- two"));
		const shape = ({ report, words }: typeof tame) =>
			recapText(report, words)
				.split("\n")
				.map((line) => line.slice(0, 2) === "- ");
		expect(shape(hostile)).toEqual(shape(tame));
	});
});
