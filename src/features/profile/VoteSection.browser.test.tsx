import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { withParticipants, withVotes } from "../../domain/review/changes.ts";
import { pointsToGive } from "../../domain/together/vote.ts";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { VoteSection } from "./VoteSection.tsx";

const { t } = phrases;
const pillars = sampleSeen.lens.pillars.map(({ id }) => id);
const label = (place: number) => sampleSeen.words.lens.pillars[pillars[place] ?? ""]?.short ?? "";
const ada = { id: "v1", name: "Ada", points: {} };
const people = [{ id: "p1", name: "Ada", role: "", mustSign: false }];

async function votes(review = withVotes(emptyReview, [ada])) {
	const { screen, review: latest } = await showInReview(() => <VoteSection />, { review });
	const group = (name: string) => screen.getByRole("group", { name: t("profile.vote.pointsOf", { name }) });
	return {
		screen,
		latest,
		group,
		add: screen.getByRole("textbox", { name: t("profile.vote.add"), exact: true }),
		field: (name: string, place: number) => group(name).getByRole("textbox", { name: label(place) }),
	};
}

describe("a vote of a hundred points", () => {
	it("is folded away until somebody votes", async () => {
		const { screen, add } = await votes(emptyReview);
		await expect.element(add).not.toBeInTheDocument();
		await screen.getByText(t("profile.vote"), { exact: true }).click();
		await expect.element(add).toBeVisible();
	});

	it("begins for whoever is added by Enter, with the focus on the first pillar", async () => {
		const { add, field } = await votes();
		await add.fill(" Bo ");
		await userEvent.keyboard("{Enter}");
		await expect.element(field("Bo", 0)).toHaveFocus();
		await expect.element(add).toHaveValue("");
	});

	it("is not begun twice for one name: its fields take the focus", async () => {
		const { add, field, latest } = await votes();
		await add.fill("ADA");
		await userEvent.keyboard("{Enter}");
		await expect.element(field("Ada", 0)).toHaveFocus();
		expect(latest().votes).toHaveLength(1);
	});

	it("is offered to those who take part and do not vote yet", async () => {
		const { screen, latest } = await votes(withParticipants(withVotes(emptyReview, [{ ...ada, name: "Bo" }]), people));
		const offer = screen.getByRole("button", { name: t("profile.vote.addPerson", { name: "Ada" }) });
		await offer.click();
		expect(latest().votes.map(({ name }) => name)).toEqual(["Bo", "Ada"]);
		await expect.element(offer).not.toBeInTheDocument();
	});

	it("says how many points are left, too many, or that it counts", async () => {
		const { group, field } = await votes();
		await expect.element(group("Ada")).toHaveTextContent(t("profile.vote.left", { n: pointsToGive }));
		await field("Ada", 0).fill("70");
		await expect.element(group("Ada")).toHaveTextContent(t("profile.vote.left", { n: 30 }));
		await field("Ada", 1).fill("50");
		await expect.element(group("Ada")).toHaveTextContent(t("profile.vote.over", { n: 20 }));
		await field("Ada", 1).fill("30");
		await expect.element(group("Ada")).toHaveTextContent(t("profile.vote.counts", { points: pointsToGive }));
	});

	it("keeps no points that are none, and leaves them in sight", async () => {
		const { field, latest } = await votes();
		await field("Ada", 0).fill("a lot");
		await expect.element(field("Ada", 0)).toBeInvalid();
		await expect.element(field("Ada", 0)).toHaveValue("a lot");
		expect(latest().votes[0]?.points[pillars[0] ?? ""] ?? 0).toBe(0);
	});

	it("has no result until one counts; then it becomes the priorities, and says so", async () => {
		const { screen, field, latest } = await votes();
		await expect.element(screen.getByText(t("profile.vote.none", { points: pointsToGive }))).toBeVisible();
		for (const [place, points] of [60, 10, 10, 10, 10].entries()) await field("Ada", place).fill(`${points}`);
		await screen.getByRole("button", { name: t("profile.vote.use") }).click();
		await expect.element(screen.getByText(t("profile.vote.used"))).toBeVisible();
		expect(latest().workload.priorities[pillars[0] ?? ""]).toBe(5);
	});

	it("is removed with the focus on who votes next, and on the way to add one at last", async () => {
		const { screen, field, add } = await votes(withVotes(emptyReview, [ada, { ...ada, id: "v2", name: "Bo" }]));
		await screen.getByRole("button", { name: `${t("common.remove")}: Ada` }).click();
		await expect.element(field("Bo", 0)).toHaveFocus();
		await screen.getByRole("button", { name: `${t("common.remove")}: Bo` }).click();
		await expect.element(add).toHaveFocus();
	});
});
