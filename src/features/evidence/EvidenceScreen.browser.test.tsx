import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { problem } from "../../domain/result.ts";
import { withDecision, withStatus } from "../../domain/review/changes.ts";
import type { KeptFile } from "../../domain/review/evidence.ts";
import { withEvidenceFiles } from "../../domain/review/evidenceChanges.ts";
import { writePlaces } from "../../domain/review/keptPlaces.ts";
import { emptyReview, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { accepted } from "../../testing/withScans.ts";
import { EvidenceScreen } from "./EvidenceScreen.tsx";
import type { ReadFiles } from "./types.ts";

const kept: KeptFile = {
	id: "abc",
	name: "main.json",
	hash: "a".repeat(64),
	bytes: 10,
	format: "arm-template",
	received: "2026-11-22",
	resources: [{ type: "x/y", name: "cpu", id: "" }],
	lines: ['"disableLocalAuth": false'],
	findings: [
		{
			about: "rec-sec-disable-local-auth",
			source: "compute-local-auth-disabled",
			verdict: "missing",
			proof: "all",
			reason: "literal",
			kind: "intent",
			day: "2026-11-20",
			setting: "properties.disableLocalAuth",
			value: "false",
			on: writePlaces([{ resource: 0, line: 7, place: "/resources/0", text: 0 }]),
		},
	],
	unread: [{ place: "/resources/1", what: "Microsoft.Odd/things", why: "unknownType" }],
	leftOut: 0,
};

const show = (onRead: ReadFiles, review = emptyReview) =>
	showInReview(() => <EvidenceScreen accept=".json" onRead={onRead} takeWaiting={() => []} />, { review });

const file = new File(["{}"], "main.json");

describe("the screen of evidence", () => {
	it("tells what is read where there is no file, and takes one in", async () => {
		const { screen, review } = await show(async () => ({
			kept: [kept],
			refused: [{ name: "odd.json", problems: [problem("noEvidence", "", { found: "{ a }" })] }],
			parameters: [{ name: "v.json", template: null }],
		}));
		await expect.element(screen.getByText(/No file yet/)).toBeVisible();
		await userEvent.upload(screen.getByLabelText("Add files", { exact: true }).last(), file);
		await expect.element(screen.getByText("main.json: 1 finding.")).toBeVisible();
		await expect.element(screen.getByText(/odd\.json/)).toBeVisible();
		await expect.element(screen.getByText(/v\.json holds values for a template/)).toBeVisible();
		await expect.element(screen.getByText('"disableLocalAuth": false')).toBeVisible();
		expect(review().evidence?.files).toEqual([kept]);
	});

	it("accepts what a person accepts, with where it comes from, and keeps the focus near", async () => {
		const { screen, review } = await show(async () => ({ kept: [kept], refused: [], parameters: [] }));
		await userEvent.upload(screen.getByLabelText("Add files", { exact: true }).last(), file);
		await screen.getByRole("button", { name: /^Accept:/ }).click();
		await expect.element(screen.getByText("The review says what the evidence shows.")).toBeVisible();
		await expect.element(screen.getByRole("heading", { name: "What the evidence proposes" })).toHaveFocus();
		expect(review().set).toEqual({ "rec-sec-disable-local-auth": "missing" });
		expect(review().evidence?.accepted).toEqual({
			"rec-sec-disable-local-auth": {
				status: "missing",
				accepted: "2026-11-22",
				from: [{ name: "main.json", hash: kept.hash, day: "2026-11-20", place: "/resources/0" }],
			},
		});
	});

	it("knows an accepted risk again in the next scan, and says when its acceptance ended", async () => {
		const { until, requirement } = { until: "2027-03-31", requirement: "rec-sec-disable-local-auth" };
		const review = withDecision(withStatus(emptyReview, requirement, "missing"), requirement, { ...accepted, expires: until });
		const { screen } = await show(async () => ({ kept: [kept], refused: [], parameters: [] }), review);
		await userEvent.upload(screen.getByLabelText("Add files", { exact: true }).last(), file);
		await expect.element(screen.getByText("main.json: 1 finding. 1 shows a risk that is accepted.")).toBeVisible();
		await expect.element(screen.getByText(phrases.t("evidence.known", { day: phrases.briefDate(until) }))).toBeVisible();
		const over = withDecision(review, requirement, { expires: "2026-11-01" });
		const later = await show(async () => ({ kept: [kept], refused: [], parameters: [] }), withEvidenceFiles(over, [kept]));
		const ended = phrases.t("evidence.known.over", { day: phrases.briefDate("2026-11-01") });
		await expect.element(later.screen.getByText(ended)).toBeVisible();
	});

	it("asks for a folder, and reads what was dropped on another screen", async () => {
		const asked: string[][] = [];
		const onRead: ReadFiles = async (files) => {
			asked.push(files.map(({ name }) => name));
			return { kept: [kept], refused: [], parameters: [], leftOut: 2 };
		};
		const waiting = [new File(["{}"], "dropped.json")];
		const takeWaiting = () => waiting.splice(0);
		const { screen } = await showInReview(() => <EvidenceScreen accept=".json" onRead={onRead} takeWaiting={takeWaiting} />, {
			review: emptyReview,
		});
		await expect.poll(() => asked).toEqual([["dropped.json"]]);
		await expect.element(screen.getByText(phrases.t("evidence.otherFiles", { n: 2 }))).toBeVisible();
		const folder = screen.getByLabelText(phrases.t("evidence.addFolder"), { exact: true }).last();
		await expect.element(folder).toHaveAttribute("webkitdirectory");
	});

	it("asks whether a resource moved, and takes the older file’s for that of the newer", async () => {
		const at = (home: string, id: string): KeptFile => ({
			...kept,
			id,
			name: `${id}.json`,
			hash: id.repeat(64).slice(0, 64),
			format: "azqr-json",
			resources: [{ type: "x.y/z", name: "ml-prod", id: `/subscriptions/s/resourcegroups/${home}/providers/x.y/z/ml-prod` }],
		});
		const files = [at("rg-old", "a"), at("rg-new", "b")];
		const { screen, review } = await show(
			async () => ({ kept: [], refused: [], parameters: [] }),
			withEvidenceFiles(emptyReview, files),
		);
		const told = phrases.t("evidence.moved", { n: 1, resources: "ml-prod", from: "rg-old", to: "rg-new" });
		await expect.element(screen.getByText(told)).toBeVisible();
		await screen.getByRole("button", { name: phrases.t("evidence.moved.same.of", { n: 1, resources: "ml-prod" }) }).click();
		await expect.element(screen.getByText(told)).not.toBeInTheDocument();
		const [from = "", to = ""] = files.map(({ resources: [one] }) => one?.id ?? "");
		expect(review().evidence?.moved).toEqual([{ from, to, isSame: true }]);
		expect(review().evidence?.files).toEqual(files);
		await expect.element(screen.getByRole("row", { name: /a\.json/ }).first()).toBeVisible();
	});

	it("lists what was not understood: types that no rule knows last, each with how many there are", async () => {
		const unread = [
			{ place: "/resources/1", what: "Microsoft.Odd/things", why: "unknownType", n: 3 },
			{ place: "row 2", what: "", why: "emptyRow" },
			{ place: "Zones", what: "Zones", why: "unknownTable", n: 12 },
			{ place: "/parameters/ws", what: "ws", why: "parameterWithoutValue" },
		];
		const { screen } = await show(
			async () => ({ kept: [], refused: [], parameters: [] }),
			withEvidenceFiles(emptyReview, [{ ...kept, unread }]),
		);
		await screen.getByText("main.json (4)").click();
		const entries = screen.getByRole("listitem").filter({ hasText: /Microsoft\.Odd|an empty row/ });
		await expect.element(entries.first()).toHaveTextContent("row 2 an empty row");
		await expect.element(screen.getByText("Zones: a table that no rule knows")).toBeVisible();
		await expect.element(screen.getByText("12 rows")).toBeVisible();
		await expect.element(screen.getByText(/its value would stand in main\.parameters\.json/)).toBeVisible();
		await expect
			.element(entries.last())
			.toHaveTextContent("Microsoft.Odd/things: a type that no rule knows the first of 3 alike");
	});

	it("stops a reading: nothing comes of it", async () => {
		const { screen, review } = await show(
			(_files, { signal }) => new Promise((resolve) => signal.addEventListener("abort", () => resolve(null))),
		);
		await userEvent.upload(screen.getByLabelText("Add files", { exact: true }).last(), file);
		await screen.getByRole("button", { name: "Stop" }).click();
		await expect.element(screen.getByText("Stopped: nothing was taken in.")).toBeVisible();
		expect(review().evidence).toBeUndefined();
	});

	it("masks what a team says, and tells what stands behind each mark", async () => {
		const { screen, review } = await show(async () => ({ kept: [kept], refused: [], parameters: [] }));
		await userEvent.upload(screen.getByLabelText("Add files", { exact: true }).last(), file);
		await expect.element(screen.getByRole("checkbox", { name: "Ids of subscriptions" })).toBeChecked();
		await screen.getByRole("checkbox", { name: "Names of resources and groups" }).click();
		await screen.getByText("Legend: it stays on this device", { exact: false }).click();
		await expect.element(screen.getByText("resource-1", { exact: true })).toBeVisible();
		await screen.getByRole("checkbox", { name: "Names of resources and groups" }).click();
		await screen.getByRole("checkbox", { name: "Ids of subscriptions" }).click();
		await expect.element(screen.getByText("resource-1", { exact: true })).not.toBeInTheDocument();
		expect(review().evidence?.masks).toEqual([]);
	});

	it("lets go of a file again, and says for how long one is fresh", async () => {
		const { screen, review } = await show(async () => ({ kept: [kept], refused: [], parameters: [] }));
		await userEvent.upload(screen.getByLabelText("Add files", { exact: true }).last(), file);
		await screen.getByRole("spinbutton").fill("1");
		await expect.element(screen.getByText("Older than 1 day: bring it anew")).toBeVisible();
		await screen.getByRole("button", { name: "Remove main.json" }).click();
		await expect.element(screen.getByText(/No file yet/)).toBeVisible();
		expect(review().evidence).toEqual({ freshDays: 1 });
	});
});
