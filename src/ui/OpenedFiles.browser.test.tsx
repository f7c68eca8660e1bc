import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { phrases, show } from "../testing/render.tsx";
import { OpenedFiles } from "./OpenedFiles.tsx";
import { type FileOutcome, type Opened, type OpenFile, useOpening } from "./useOpening.ts";
import type { WhereTo } from "./whereTo.ts";

const { t } = phrases;

function Notes({ outcomes }: { outcomes: FileOutcome[] }) {
	const [opened, setOpened] = useState<Opened[]>(outcomes.map((outcome, id) => ({ id, file: `file${id}.json`, outcome })));
	return (
		<OpenedFiles
			reading={null}
			onStop={() => {}}
			opened={opened}
			onAnswer={(id, outcome) => setOpened((all) => all.map((one) => (one.id === id ? { ...one, outcome } : one)))}
			onClose={(id) => setOpened((all) => all.filter((one) => one.id !== id))}
		/>
	);
}

const asks = (onYes: () => FileOutcome): FileOutcome => ({
	kind: "asks",
	told: "A sheet of Bo is here.",
	yes: "Replace",
	no: "Keep",
	onYes,
});

/** Opens a folder and a file together, as a drop does. */
function Opening({ onOpenFile }: { onOpenFile: OpenFile }) {
	const { opened, open, busy, reading, stop } = useOpening(onOpenFile);
	return (
		<>
			<button type="button" disabled={busy} onClick={() => open([new File([], "folder"), new File(["{}"], "review.json")])}>
				Open
			</button>
			<OpenedFiles reading={reading} onStop={stop} opened={opened} onAnswer={() => {}} onClose={() => {}} />
		</>
	);
}

describe("a file that takes long to read", () => {
	it("is named, with how far it is, and can be stopped; so are the ones behind it", async () => {
		const screen = await show(
			<Opening
				onOpenFile={({ name }, { signal, onStep }) => {
					onStep(1, 4);
					const stopped: FileOutcome = { kind: "refused", problems: [`${name} was stopped`] };
					if (signal.aborted) return Promise.resolve(stopped);
					return new Promise((resolve) => signal.addEventListener("abort", () => resolve(stopped)));
				}}
			/>,
		);
		await userEvent.click(screen.getByRole("button", { name: "Open" }));
		await expect.element(screen.getByText("folder", { exact: true })).toBeVisible();
		await expect.poll(() => document.querySelector("progress")?.value).toBe(1);
		await userEvent.click(screen.getByRole("button", { name: t("common.stop") }));
		await expect.element(screen.getByText("folder was stopped")).toBeVisible();
		await expect.element(screen.getByText("review.json was stopped")).toBeVisible();
		await expect.poll(() => document.querySelector("progress")).toBe(null);
	});
});

describe("what became of opened files", () => {
	it("names one that cannot be read, and opens the others", async () => {
		const screen = await show(
			<Opening
				onOpenFile={async ({ name }) => {
					if (name === "folder") throw new DOMException("a folder", "NotReadableError");
					return { kind: "taken", told: "The review is here." };
				}}
			/>,
		);
		await screen.getByRole("button", { name: "Open" }).click();
		await expect.element(screen.getByText("The review is here.")).toBeVisible();
		await expect.element(screen.getByText("folder", { exact: false }).first()).toBeVisible();
		await expect.element(screen.getByText(t("problem.cannotOpen"))).toBeVisible();
		await expect.element(screen.getByRole("button", { name: "Open" })).toBeEnabled();
	});

	it("is said as it comes, with the way to what was taken in", async () => {
		const link = { label: "To the milestone", address: "/reviews/r/milestones/s" };
		const screen = await show(<Notes outcomes={[{ kind: "taken", told: "The seals hold.", link }]} />);
		await expect.element(screen.getByRole("status")).toHaveTextContent("The seals hold.");
		await expect.element(screen.getByRole("link", { name: link.label })).toHaveAttribute("href", `#${link.address}`);
	});

	it("can be put away file by file", async () => {
		const outcomes = ["First is here.", "Second is here."].map((told): FileOutcome => ({ kind: "taken", told }));
		const screen = await show(<Notes outcomes={outcomes} />);
		await screen.getByRole("button", { name: `${t("common.close")}: file0.json` }).click();
		await expect.element(screen.getByText("First is here.")).not.toBeInTheDocument();
		await expect.element(screen.getByText("Second is here.")).toBeVisible();
	});

	it("names the file that was refused, says that all stays, and each problem once", async () => {
		const problems = ["Line 1, column 4.", "No such field.", "Line 1, column 4."];
		const screen = await show(<Notes outcomes={[{ kind: "refused", problems }]} />);
		await expect.element(screen.getByRole("heading", { name: t("reviews.failed.title", { file: "file0.json" }) })).toBeVisible();
		await expect.element(screen.getByText(t("reviews.failed.kept"))).toBeVisible();
		await expect
			.poll(() =>
				screen
					.getByRole("listitem")
					.elements()
					.map(({ textContent }) => textContent),
			)
			.toEqual(problems.slice(0, 2));
	});

	it("unfolds the problems beyond those one reads at once", async () => {
		const problems = Array.from({ length: 11 }, (_, place) => `Problem ${place + 1}.`);
		const screen = await show(<Notes outcomes={[{ kind: "refused", problems }]} />);
		await expect.element(screen.getByText("Problem 8.")).toBeVisible();
		await expect.element(screen.getByText("Problem 11.")).not.toBeVisible();
		await screen.getByText(t("reviews.failed.more", { n: 3 })).click();
		await expect.element(screen.getByText("Problem 11.")).toBeVisible();
	});

	it("asks before it replaces: yes leaves its answer with the focus on it", async () => {
		const onYes = vi.fn((): FileOutcome => ({ kind: "taken", told: "Replaced." }));
		const screen = await show(<Notes outcomes={[asks(onYes)]} />);
		expect(onYes).not.toHaveBeenCalled();
		await screen.getByRole("button", { name: "Replace" }).click();
		await expect.element(screen.getByText("Replaced.")).toBeVisible();
		expect(onYes).toHaveBeenCalledOnce();
		await expect.element(screen.getByRole("button", { name: `${t("common.close")}: file0.json` })).toHaveFocus();
	});

	it("does nothing on no, by keyboard", async () => {
		const onYes = vi.fn((): FileOutcome => ({ kind: "taken", told: "Replaced." }));
		const screen = await show(<Notes outcomes={[asks(onYes)]} />);
		await userEvent.tab();
		await userEvent.tab();
		await expect.element(screen.getByRole("button", { name: "Keep" })).toHaveFocus();
		await userEvent.keyboard("{Enter}");
		await expect.element(screen.getByText("A sheet of Bo is here.")).not.toBeInTheDocument();
		expect(onYes).not.toHaveBeenCalled();
	});

	it("asks once where files go that belong to a review, with the way to each review", async () => {
		const onGo = vi.fn();
		const to: WhereTo = {
			told: (files) => `${files.join(" and ")} for which review?`,
			reviews: Array.from({ length: 9 }, (_, at) => ({
				address: `/reviews/r${at}/evidence`,
				name: `Review ${at}`,
				detail: "new",
			})),
			more: (n) => `${n} others`,
			fresh: "A new one",
			leave: "Leave",
			onFresh: () => "/reviews/fresh/evidence",
			onGo,
		};
		const files = [new File([], "plan.json"), new File([], "scan.csv")];
		const goes = files.map((file): FileOutcome => ({ kind: "goes", file, to }));
		const screen = await show(<Notes outcomes={[...goes, { kind: "taken", told: "A review is here." }]} />);
		await expect.element(screen.getByText("plan.json and scan.csv for which review?")).toBeVisible();
		await expect.element(screen.getByText("A review is here.")).toBeVisible();
		await expect.element(screen.getByRole("link", { name: "Review 8" })).not.toBeInTheDocument();
		await screen.getByText("3 others").click();
		await expect.element(screen.getByRole("link", { name: "Review 8" })).toBeVisible();
		await screen.getByRole("link", { name: "Review 2" }).click();
		expect(onGo).toHaveBeenCalledWith(files);
		expect(window.location.hash).toBe("#/reviews/r2/evidence");
		await screen.getByRole("button", { name: "A new one" }).click();
		expect(window.location.hash).toBe("#/reviews/fresh/evidence");
		await screen.getByRole("button", { name: "Leave" }).click();
		await expect.element(screen.getByText("for which review?", { exact: false })).not.toBeInTheDocument();
	});

	it("is a region that stands before anything is said in it", async () => {
		const screen = await show(<Notes outcomes={[]} />);
		await expect.element(screen.getByRole("status")).toBeInTheDocument();
		await expect.element(screen.getByRole("status")).toBeEmptyDOMElement();
	});
});
