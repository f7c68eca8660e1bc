import { describe, expect, it } from "vitest";
import { findGapRow } from "../../../domain/report/reportRows.ts";
import { isPaidElsewhere } from "../../../domain/report/treatment.ts";
import { withDecision } from "../../../domain/review/changes.ts";
import { emptyDecision, type Treatment } from "../../../domain/review/decision.ts";
import { sampleSeen, showInReview } from "../../../testing/inReview.tsx";
import { phrases } from "../../../testing/render.tsx";
import { PointsField } from "../PointsField.tsx";
import { DecisionForm } from "./DecisionForm.tsx";

const { t } = phrases;
const id = sampleSeen.report.orders.riskFirst.find((gap) => sampleSeen.review.decisions[gap] === undefined) ?? "";
const accepted = { ...emptyDecision, treatment: "accept" as const };

/** A gap that another pillar would pay for. */
const paying = sampleSeen.report.gaps.find(isPaidElsewhere)?.id ?? "";

async function form(decision = emptyDecision, of = id, tradeoffs?: []) {
	const { screen, review } = await showInReview(
		(desk) => {
			const gap = findGapRow(desk.report, of);
			return (
				gap && (
					<>
						<DecisionForm gap={tradeoffs ? { ...gap, tradeoffs } : gap} people={["Anna Rossi"]} />
						<PointsField gap={gap} />
					</>
				)
			);
		},
		{ review: withDecision(sampleSeen.review, of, decision) },
	);
	return {
		screen,
		decided: () => review().decisions[of],
		field: (name: string) => screen.getByLabelText(name, { exact: true }),
		choose: (treatment: Treatment) => screen.getByRole("radio", { name: t(`treatment.${treatment}`) }).click(),
	};
}

describe("what is done about a gap", () => {
	it("is open at first, and asks neither for a reason nor for a winner", async () => {
		const { screen, field } = await form();
		await expect.element(screen.getByRole("radio", { checked: true })).not.toBeInTheDocument();
		await expect.element(field(t("report.treatment.reason"))).not.toBeInTheDocument();
		await expect.element(field(t("report.treatment.winner"))).not.toBeInTheDocument();
	});

	it("is chosen, and taken back to open", async () => {
		const { screen, choose, decided } = await form();
		await choose("mitigate");
		expect(decided()?.treatment).toBe("mitigate");
		await screen.getByRole("button", { name: t("report.treatment.takeBack") }).click();
		expect(decided()?.treatment ?? null).toBeNull();
	});

	it("says that a risk is being accepted, and marks what is missing only once one has left the fields", async () => {
		const { screen, choose, field } = await form();
		await choose("accept");
		await expect.element(screen.getByText(t("report.treatment.whileAccepting"))).toBeVisible();
		const parts = ["reason", "approver", "expires"] as const;
		for (const part of parts) await expect.element(field(t(`report.treatment.${part}`))).not.toHaveAccessibleDescription();
		await field(t("report.treatment.reason")).fill("A day without it can be borne.");
		await field(t("report.treatment.approver")).click();
		await expect.element(field(t("report.treatment.approver"))).not.toHaveAccessibleDescription();
		await field(t("report.treatment.note")).click();
		await expect.element(field(t("report.treatment.reason"))).not.toHaveAccessibleDescription();
		for (const part of ["approver", "expires"] as const)
			await expect
				.element(field(t(`report.treatment.${part}`)))
				.toHaveAccessibleDescription(t(`report.treatment.${part}.missing`));
	});

	it("owes nothing more once all of it is said", async () => {
		const { screen, field, decided } = await form(accepted);
		await field(t("report.treatment.reason")).fill("A day without it can be borne.");
		await field(t("report.treatment.approver")).fill("M. Bianchi");
		await field(t("report.treatment.expires")).fill("2027-06-30");
		await expect.element(field(t("report.treatment.expires"))).not.toHaveAccessibleDescription();
		await expect.element(screen.getByText(t("report.treatment.accepting"))).toBeVisible();
		expect(decided()).toMatchObject({ approver: "M. Bianchi", expires: "2027-06-30" });
	});

	it("says that an acceptance whose day has passed is over", async () => {
		const { field } = await form({ ...accepted, reason: "r", approver: "a", expires: "2026-01-31" });
		await expect.element(field(t("report.treatment.expires"))).toHaveAccessibleDescription(t("report.treatment.overdue"));
	});

	it("asks which pillar won where one would pay, and nowhere else", async () => {
		const paid = await form(emptyDecision, paying);
		await paid.choose("defer");
		await expect.element(paid.field(t("report.treatment.winner"))).toBeVisible();
		await expect.element(paid.field(t("report.treatment.wonWhy"))).toHaveAccessibleDescription(t("report.treatment.wonWhy.hint"));
		await paid.field(t("report.treatment.wonWhy")).fill("The budget is spent.");
		await expect.element(paid.field(t("report.treatment.wonWhy"))).not.toHaveAccessibleDescription();
	});

	it("asks for no winner where nobody pays", async () => {
		const free = await form(emptyDecision, paying, []);
		await free.choose("defer");
		await expect.element(free.field(t("report.treatment.winner"))).not.toBeInTheDocument();
	});

	it("keeps what was said where the treatment changes on the way", async () => {
		const { choose, field } = await form({ ...accepted, reason: "It can be borne." });
		await choose("mitigate");
		await choose("accept");
		await expect.element(field(t("report.treatment.reason"))).toHaveValue("It can be borne.");
	});
});

describe("points typed by the team", () => {
	it("are kept as a whole number from 1 to 100", async () => {
		const { field, decided } = await form();
		await field(t("report.effort.points")).fill("13");
		expect(decided()?.points).toBe(13);
		await field(t("report.effort.points")).fill("");
		expect(decided()?.points ?? null).toBeNull();
	});

	it.each(["0", "101", "a few", "2.5"])("are neither kept nor lost from sight where they are none: %s", async (typed) => {
		const { field, decided } = await form({ ...emptyDecision, points: 5 });
		const points = field(t("report.effort.points"));
		await points.fill(typed);
		await expect.element(points).toHaveValue(typed);
		await expect.element(points).toBeInvalid();
		await expect.element(points).toHaveAccessibleDescription(expect.stringContaining(t("report.effort.points.wrong")));
		expect(decided()?.points).toBe(5);
	});
});
