import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { loadMessages } from "./loadMessages.ts";
import { phrasesOf } from "./phrases.ts";
import { judgedByText, ratingText } from "./ratingWords.ts";

const english = phrasesOf("en", en);
const italiano = phrasesOf("it", await loadMessages("it"));

const own = { credits: [{ pillar: "security", severity: "high" as const }], effort: "medium" as const };

describe("who judged a requirement", () => {
	it("names the team's word and, beside it, the lens's own", () => {
		const rated = {
			...own,
			rating: { severity: "high" as const, effort: null, by: "Ada" },
			stated: { ...own, credits: [{ pillar: "security", severity: "low" as const }] },
		};
		expect(ratingText(rated, "severity", english)).toBe("Judged by Ada: severity high; the lens: low.");
		expect(ratingText(rated, "effort", english)).toBe("");
		expect(judgedByText(rated, english)).toBe("Ada");
	});

	it("says where the lens judges nothing, and what nobody judged yet", () => {
		const rated = {
			...own,
			rating: { severity: null, effort: "high" as const, by: " " },
			stated: { ...own, unjudged: ["severity" as const, "effort" as const] },
			unjudged: ["severity" as const],
		};
		expect(ratingText(rated, "effort", italiano)).toBe("Giudizio del team: impegno alto; la lente: non giudicato.");
		expect(judgedByText(rated, english)).toBe("the team and severity by nobody yet");
		expect(judgedByText(own, italiano)).toBe("la lente");
	});
});
