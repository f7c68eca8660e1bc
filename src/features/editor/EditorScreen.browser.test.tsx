import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { addItem } from "../../domain/draft/adding.ts";
import { type LensDraft, wholeOf } from "../../domain/draft/draft.ts";
import { newDraft } from "../../domain/draft/starting.ts";
import { problem } from "../../domain/result.ts";
import { exampleDraft, exampleStarters } from "../../testing/exampleDraft.ts";
import { phrases, show } from "../../testing/render.tsx";
import type { Checked } from "./CheckCard.tsx";
import { EditorScreen } from "./EditorScreen.tsx";

const { t } = phrases;

const starters = () => exampleStarters;

const blank = () => newDraft("own-1", "en", "Us", exampleStarters);

const sound: Checked = { problems: [], remarks: [] };

async function editor(start: LensDraft, checked: Checked = sound, path = "/lenses/own-1") {
	const on = { onRedo: vi.fn(), onKeep: vi.fn(), onBegin: vi.fn(), onExport: vi.fn() };
	let now = start;
	function Written() {
		const [draft, setDraft] = useState(start);
		now = draft;
		return (
			<EditorScreen
				draft={draft}
				startersIn={starters}
				onEdit={(change) => setDraft(change)}
				checked={checked}
				saving="saved"
				canUndo={draft !== start}
				onUndo={() => setDraft(start)}
				canRedo={false}
				edition={null}
				isCurrent={false}
				{...on}
			/>
		);
	}
	const screen = await show(<Written />, { path });
	await expect.element(screen.getByRole("heading", { level: 1 })).toBeVisible();
	return { screen, on, draft: () => now };
}

describe("the editor of a lens", () => {
	it("leads from a problem to its field, in another part, too", async () => {
		const checked = { problems: [problem("emptyText", "texts.en.pillars.p1.purpose", {})], remarks: [] };
		const { screen } = await editor(blank(), checked);
		const said = `${t("editor.one.pillars")} 1 ${t("editor.pillar.purpose")}`;
		await screen.getByRole("button", { name: said }).click();
		await expect.element(screen.getByLabelText(t("editor.pillar.purpose"))).toHaveFocus();
	});

	it("lets nothing be done with a lens that lacks something", async () => {
		const checked = { problems: [problem("emptyText", "texts.en.title", {})], remarks: [] };
		const { screen, on } = await editor(blank(), checked);
		const begin = screen.getByRole("button", { name: t("library.begin") });
		await expect.element(begin).toHaveAttribute("aria-disabled", "true");
		await begin.click({ force: true });
		expect(on.onBegin).not.toHaveBeenCalled();
	});

	it("has a field for each language, and marks what is written in it", async () => {
		const { screen, draft } = await editor(exampleDraft(), sound, "/lenses/example?part=pillars.security");
		const english = screen.getByRole("textbox", { name: `${t("editor.pillar.name")} (English)`, exact: true });
		const italian = screen.getByRole("textbox", { name: `${t("editor.pillar.name")} (italiano)`, exact: true });
		await expect.element(english).toHaveAttribute("lang", "en");
		await italian.fill("Sicurezza");
		await expect.poll(() => wholeOf(draft()).translations?.it).toMatchObject({ pillars: { security: { name: "Sicurezza" } } });
	});

	it("keeps the former condition while what is typed cannot be read", async () => {
		const { screen, draft } = await editor(exampleDraft(), sound, "/lenses/example?part=items.sec-watch");
		const field = screen.getByRole("textbox", { name: t("editor.appliesWhen") });
		await field.fill("isExposed &&");
		await expect.element(screen.getByText(t("editor.condition.wrong"))).toBeVisible();
		expect(draft().lens.items.at(2)?.appliesWhen).toBe("always");
		await field.fill("isExposed && !runsProduction");
		await expect.poll(() => draft().lens.items.at(2)?.appliesWhen).toEqual({ all: ["isExposed", { not: "runsProduction" }] });
	});

	it("moves choices and rules by buttons that stay in reach", async () => {
		const { draft: asked, id } = addItem(blank(), "choices", "p1", starters);
		const { screen, draft } = await editor(asked, sound, `/lenses/own-1?part=items.${id}`);
		await screen.getByRole("button", { name: t("editor.rules.add") }).click();
		const up = screen.getByRole("button", { name: `${t("editor.up")}: ${t("editor.rules.one", { n: 1 })}` });
		await expect.element(up).toHaveAttribute("aria-disabled", "true");
		await screen.getByRole("button", { name: `${t("editor.down")}: ${t("editor.rules.one", { n: 1 })}` }).click();
		const rulesOf = ({ lens: { items } }: LensDraft) => items.flatMap((item) => ("rules" in item ? item.rules : []));
		await expect.poll(() => rulesOf(draft()).map(({ condition }) => condition)).toEqual(["default", "q1_1", "default"]);
		await screen.getByRole("button", { name: t("editor.choices.add") }).click();
		await expect.element(screen.getByText(t("editor.choices.name", { name: "q1_2" }))).toBeVisible();
	});

	it("opens a closed section for a problem in it, and adds what is needed first", async () => {
		const checked = {
			problems: [problem("notMutual", "lens.recommendations[1] (rec-private).prerequisites", { id: "x" })],
			remarks: [],
		};
		const { screen, draft } = await editor(exampleDraft(), checked, "/lenses/example?part=recommendations.rec-private");
		const more = screen.getByLabelText(t("editor.named.more", { what: t("editor.needs.prerequisites") }));
		await expect.element(more).not.toBeVisible();
		await screen.getByRole("button", { name: t("editor.needs.prerequisites") }).click();
		await expect.element(more).toHaveFocus();
		await more.selectOptions("rec-watch-rel");
		await screen.getByRole("button", { name: `${t("editor.named.add")}: ${t("editor.needs.prerequisites")}` }).click();
		const rowIn = ({ lens }: LensDraft) => lens.recommendations.find(({ id }) => id === "rec-private");
		await expect.poll(() => rowIn(draft())?.prerequisites).toEqual(["rec-watch-rel"]);
	});

	it("takes a pair of recommendations apart", async () => {
		const { screen, draft } = await editor(exampleDraft(), sound, "/lenses/example?part=recommendations.rec-private");
		await screen.getByText(t("editor.partner"), { exact: false }).first().click();
		await screen.getByLabelText(t("editor.partner.with")).selectOptions(t("editor.partner.none"));
		await expect.poll(() => draft().lens.recommendations.filter(({ alternativeTo }) => alternativeTo)).toEqual([]);
	});

	it("raises the severity of a requirement where a fact holds", async () => {
		const { screen, draft } = await editor(exampleDraft(), sound, "/lenses/example?part=recommendations.rec-private");
		await screen.getByText(t("editor.shifts"), { exact: false }).first().click();
		await screen.getByRole("button", { name: t("editor.shifts.add.raise") }).click();
		await screen.getByRole("textbox", { name: t("editor.shifts.when") }).fill("isExposed");
		const severity = () => draft().lens.recommendations.find(({ id }) => id === "rec-private")?.severity;
		await expect.poll(severity).toEqual({ level: "high", raise: [{ when: "isExposed", to: "high" }] });
		await screen.getByRole("textbox", { name: `${t("editor.shifts.why")} (English)` }).fill("A duty.");
		await expect.poll(() => draft().texts.en?.recommendations["rec-private"]?.shiftWhy).toEqual(["A duty."]);
	});

	it("asks further after one kind of answer, and what to see", async () => {
		const { screen, draft } = await editor(exampleDraft(), sound, "/lenses/example?part=items.sec-watch");
		await screen.getByText(t("editor.followUps"), { exact: false }).first().click();
		await screen.getByRole("button", { name: t("editor.followUps.add") }).click();
		await screen.getByRole("checkbox", { name: t("editor.stance.no"), exact: true }).click();
		await expect.poll(() => draft().lens.items[2]?.followUps).toEqual([{ id: "f1", stances: ["no"] }]);
		await screen.getByText(t("editor.evidence"), { exact: false }).first().click();
		await screen.getByRole("button", { name: t("editor.evidence.add") }).click();
		await screen.getByRole("textbox", { name: `${t("editor.evidence.one", { n: 1 })} (English)` }).fill("The record.");
		await expect.poll(() => draft().texts.en?.items["sec-watch"]?.evidence).toEqual({ e1: "The record." });
	});

	it("writes a further requirement of a question, unjudged until its severity is set, and takes it out again", async () => {
		const { screen, draft } = await editor(exampleDraft(), sound, "/lenses/example?part=items.sec-watch");
		const partsIn = () => draft().lens.items[2]?.parts;
		const before = partsIn()?.length ?? 0;
		await screen.getByText(t("editor.parts"), { exact: false }).first().click();
		await screen.getByRole("button", { name: t("editor.parts.add") }).click();
		await expect.poll(() => partsIn()?.length).toBe(before + 1);
		const id = partsIn()?.at(-1)?.id ?? "";
		const name = t("editor.parts.one", { n: before + 1 });
		const frame = screen.getByRole("group", { name, exact: true });
		await frame.getByRole("textbox", { name: `${t("editor.requirement.title")} (English)` }).fill("Watch the watch");
		await frame
			.getByRole("checkbox", { name: t("editor.unjudged") })
			.first()
			.click();
		await expect.poll(() => partsIn()?.at(-1)?.unjudged).toEqual(["severity"]);
		await frame.getByLabelText(t("editor.severity")).selectOptions("high");
		await expect.poll(() => partsIn()?.at(-1)).toEqual({ id, severity: { level: "high" }, effort: "medium" });
		expect(draft().texts.en?.items["sec-watch"]?.parts?.[id]?.title).toBe("Watch the watch");
		await frame.getByRole("button", { name: `${t("library.remove")}: ${name}` }).click();
		await expect.poll(() => partsIn()?.length ?? 0).toBe(before);
		expect(draft().texts.en?.items["sec-watch"]?.parts?.[id]).toBeUndefined();
	});

	it("names the settings of a recommendation line by line, and what the change touches", async () => {
		const { screen, draft } = await editor(exampleDraft(), sound, "/lenses/example?part=recommendations.rec-private");
		const row = () => draft().lens.recommendations.find(({ id }) => id === "rec-private");
		await screen.getByText(t("editor.seenBy"), { exact: false }).first().click();
		const settings = screen.getByRole("textbox", { name: t("editor.settings") });
		await settings.fill("publicNetworkAccess\n");
		await expect.poll(() => row()?.settings).toEqual(["publicNetworkAccess"]);
		await expect.element(settings).toHaveValue("publicNetworkAccess\n");
		await screen.getByLabelText(t("editor.impact"), { exact: true }).selectOptions(t("impact.process"));
		await expect.poll(() => row()?.changeImpact).toBe("process");
		await settings.fill("");
		await expect.poll(() => row()?.settings).toBeUndefined();
	});

	it("puts a fact into a condition", async () => {
		const { screen, draft } = await editor(exampleDraft(), sound, "/lenses/example?part=items.sec-watch");
		const condition = () => draft().lens.items[2]?.appliesWhen;
		await screen.getByText(t("editor.condition.facts")).first().click();
		const fact = screen.getByLabelText(t("editor.condition.fact"), { exact: true }).first();
		await fact.selectOptions("network = private");
		const put = screen.getByRole("button", { name: `${t("editor.condition.put")}: ${t("editor.appliesWhen")}` }).first();
		await put.click();
		await expect.poll(condition).toEqual({ fact: "network", in: ["private"] });
		await fact.selectOptions("runsProduction");
		await put.click();
		await expect.poll(condition).toEqual({ all: [{ fact: "network", in: ["private"] }, "runsProduction"] });
	});

	it("says when recommendations that exclude each other may both be in place", async () => {
		const tension = exampleDraft().lens.tensions[0]?.id ?? "";
		const { screen, draft } = await editor(exampleDraft(), sound, `/lenses/example?part=tensions.${tension}`);
		const now = () => draft().lens.tensions[0];
		await screen.getByText(t("editor.more"), { exact: false }).first().click();
		const unless = screen.getByRole("textbox", { name: t("editor.tension.exclusiveUnless") });
		await unless.fill("isExposed");
		await expect.poll(() => now()?.exclusiveUnless).toBe("isExposed");
		await unless.fill("!always");
		await expect.poll(() => now()?.exclusiveUnless).toBeUndefined();
		await screen.getByRole("checkbox", { name: t("editor.tension.unverified") }).click();
		await expect.poll(() => now()?.unverified).toBe(true);
	});

	it("gives a part another id, which all that names it follows, and refuses one that is taken", async () => {
		const { screen, draft } = await editor(exampleDraft(), sound, "/lenses/example?part=recommendations.rec-private");
		await screen.getByText(t("editor.id"), { exact: false }).first().click();
		const field = screen.getByRole("textbox", { name: t("editor.id.to") });
		await field.fill("sec-watch");
		await expect.element(screen.getByText(t("editor.id.taken", { id: "sec-watch" }))).toBeVisible();
		await expect.element(screen.getByRole("button", { name: t("editor.id.rename") })).toBeDisabled();
		await field.fill("not an id");
		await expect.element(screen.getByText(t("problem.notAnId", { found: "not an id" }))).toBeVisible();
		await field.fill("rec-closed");
		await screen.getByRole("button", { name: t("editor.id.rename") }).click();
		await expect
			.element(screen.getByRole("heading", { level: 2, name: new RegExp(t("editor.recommendation"), "u") }))
			.toHaveFocus();
		expect(JSON.stringify(draft())).not.toContain('"rec-private"');
		await expect.element(screen.getByText("rec-closed", { exact: true })).toBeVisible();
		// Undo gives the former id back, and the form stays at the part.
		await screen.getByRole("button", { name: t("history.undo") }).click();
		await expect.element(screen.getByText("rec-private", { exact: true })).toBeVisible();
		await expect
			.element(screen.getByRole("heading", { level: 2, name: new RegExp(t("editor.recommendation"), "u") }))
			.toBeVisible();
	});

	it("adds a kind of workload and its answers, and what does not go together", async () => {
		const { screen, draft } = await editor(exampleDraft(), sound, "/lenses/example");
		await screen.getByText(t("editor.presets"), { exact: false }).first().click();
		await screen.getByRole("button", { name: `${t("editor.named.add")}: ${t("editor.one.presets")}` }).click();
		const network = screen.getByLabelText("Network");
		await expect.element(network).toBeVisible();
		await network.selectOptions("private");
		await expect.poll(() => draft().lens.presets).toEqual([{ id: "preset1", facts: { network: "private" } }]);
		await screen.getByRole("button", { name: t("editor.side.remove") }).click();
		await expect.poll(() => draft().lens.presets).toBeUndefined();
	});
});
