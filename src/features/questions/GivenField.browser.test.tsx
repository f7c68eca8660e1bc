import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { failure, problem, success } from "../../domain/result.ts";
import { withAnswer } from "../../domain/review/changes.ts";
import { givenAt } from "../../domain/review/givenChanges.ts";
import { emptyReview, showInReview } from "../../testing/inReview.tsx";
import { noAttachments } from "../../testing/noAttachments.ts";
import type { Attachments } from "../../ui/attachments.ts";
import { NotesPanel } from "./NotesPanel.tsx";
import { subjectOf } from "./subject.ts";

const item = "sec-workspace-identity-least-privilege";
const old = "https://example.com/old";

const show = (review = emptyReview, attachments: Attachments = noAttachments) =>
	showInReview(
		(seen) => {
			const subject = subjectOf(seen, item);
			return subject && <NotesPanel subject={subject} unfolded onToggle={() => {}} />;
		},
		{ review, attachments },
	);

const hash = "0123456789abcdef".repeat(4);
/** One pixel. */
const picture = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

/** Keeps every file but empty ones, as a picture. */
function device() {
	const kept = new Set<string>();
	const saved: string[] = [];
	const keep: Attachments["keep"] = async ({ name, size }) => {
		if (size === 0) return failure(problem("tooLarge", "", { limit: 20, found: 31 }));
		kept.add(hash);
		return success({ name, type: "image/gif", bytes: 34_567, hash });
	};
	const attachments: Attachments = {
		keep,
		bring: keep,
		show: async (file) => (kept.has(file.hash) ? { picture, release: () => undefined } : null),
		lacking: async (files) => files.filter((file) => !kept.has(file.hash)),
		save: async ({ name }, isProtected) => saved.push(isProtected ? `${name}.age` : name) > 0,
	};
	return { attachments, saved };
}

const transferOf = (...files: File[]) => {
	const data = new DataTransfer();
	for (const file of files) data.items.add(file);
	return data;
};
const gif = new File(["x"], "portal.gif", { type: "image/gif" });

describe("evidence at a question", () => {
	it("takes a link, then its kind, its day and what it covers", async () => {
		const { screen, review } = await show();
		const field = screen.getByLabelText("Add a link or a note");
		await field.fill(" https://example.com/run/7 ");
		await userEvent.keyboard("{Enter}");
		await expect.element(screen.getByRole("link", { name: /example\.com\/run\/7/ })).toBeVisible();
		await expect.element(field).toHaveValue("");
		await screen.getByLabelText("Kind", { exact: true }).selectOptions("Result of a test");
		await screen.getByLabelText("Day of what it shows").fill("2026-01-15");
		const covers = screen.getByRole("group", { name: "It covers" }).getByRole("checkbox").first();
		await covers.click();
		await expect.element(covers).toBeChecked();
		await expect.element(screen.getByText(/Result of a test · 15 January 2026 · covers .+ · older than 90 days/)).toBeVisible();
		expect(givenAt(review(), item)).toMatchObject([
			{ text: "https://example.com/run/7", kind: "test", day: "2026-01-15", covers: [expect.any(String)] },
		]);
	});

	it("keeps what is typed when the field is left, an address once, and no empty line", async () => {
		const { screen, review } = await show();
		const field = screen.getByLabelText("Add a link or a note");
		await field.fill("Ana: shared since May");
		await userEvent.tab();
		await userEvent.tab();
		await expect.element(screen.getByText("Ana: shared since May")).toBeVisible();
		await field.fill("Ana: shared since May");
		await userEvent.keyboard("{Enter}");
		await expect.element(field).toHaveValue("");
		await field.fill("   ");
		await userEvent.keyboard("{Enter}");
		expect(givenAt(review(), item).map(({ text }) => text)).toEqual(["Ana: shared since May"]);
	});

	it("says more of a link of before, and stays unfolded while it does", async () => {
		const { screen, review } = await show(withAnswer(emptyReview, item, { links: [old] }));
		await screen.getByText("Kind, day and what it covers").click();
		const kind = screen.getByLabelText("Kind", { exact: true });
		await kind.selectOptions("Document or page");
		await expect.element(kind).toBeVisible();
		await expect.poll(() => givenAt(review(), item)).toMatchObject([{ text: old, kind: "document" }]);
		expect(review().answers[item]?.links ?? []).toEqual([]);
	});

	it("takes one back, and keeps the focus near", async () => {
		const { screen, review } = await show(withAnswer(emptyReview, item, { links: [old] }));
		await screen.getByRole("button", { name: `Remove “${old}”` }).click();
		await expect.element(screen.getByRole("heading", { name: "Evidence given" })).toHaveFocus();
		await expect.poll(() => givenAt(review(), item)).toEqual([]);
	});
});

describe("files at a question", () => {
	it("are attached by the button, shown as a picture, and saved by their name", async () => {
		const { attachments, saved } = device();
		const { screen, review } = await show(emptyReview, attachments);
		await userEvent.upload(screen.getByLabelText("Attach a file").last(), gif);
		await expect.element(screen.getByRole("img", { name: "Picture “portal.gif”" })).toBeVisible();
		await expect.element(screen.getByRole("status")).toHaveTextContent("Attached: portal.gif, 35 kB.");
		await expect.element(screen.getByText("35 kB · Screenshot or picture")).toBeVisible();
		expect(givenAt(review(), item)).toMatchObject([{ kind: "picture", file: { name: "portal.gif", hash } }]);
		await screen.getByRole("button", { name: "Save “portal.gif”", exact: true }).click();
		await expect.poll(() => saved).toEqual(["portal.gif"]);
		await screen.getByRole("button", { name: "Save “portal.gif” under a passphrase…" }).click();
		await expect.poll(() => saved).toEqual(["portal.gif", "portal.gif.age"]);
	});

	it("are pasted and dropped, the same one once", async () => {
		const { attachments } = device();
		const { screen, review } = await show(emptyReview, attachments);
		const data = { bubbles: true, cancelable: true };
		document.body.dispatchEvent(new ClipboardEvent("paste", { ...data, clipboardData: transferOf(gif) }));
		await expect.element(screen.getByRole("img", { name: /portal/ })).toBeVisible();
		screen
			.getByText("Evidence given")
			.element()
			.dispatchEvent(new DragEvent("drop", { ...data, dataTransfer: transferOf(gif) }));
		await expect.element(screen.getByRole("status")).toHaveTextContent("Attached");
		expect(givenAt(review(), item).length).toBe(1);
	});

	it("are not taken where one pastes a text, or types", async () => {
		const { attachments } = device();
		const { screen, review } = await show(emptyReview, attachments);
		const both = transferOf(gif);
		both.setData("text/plain", "a text");
		const note = screen.getByLabelText("Notes", { exact: true }).element();
		const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: both });
		note.dispatchEvent(event);
		expect(event.defaultPrevented).toBe(false);
		expect(givenAt(review(), item)).toEqual([]);
	});

	it("say why one cannot be kept", async () => {
		const { attachments } = device();
		const { screen, review } = await show(emptyReview, attachments);
		await userEvent.upload(screen.getByLabelText("Attach a file").last(), new File([], "film.mov"));
		await expect.element(screen.getByRole("alert")).toHaveTextContent("film.mov: The file has 31 MB; 20 MB is the most");
		expect(givenAt(review(), item)).toEqual([]);
	});

	it("that are not on this device are brought by whoever has them, by their hash", async () => {
		const { attachments } = device();
		const file = { name: "portal.gif", type: "image/gif", bytes: 34_567, hash };
		const given = { id: "g", item, text: "", kind: null, day: "", covers: [], file };
		const { screen } = await show({ ...emptyReview, evidence: { given: [given] } }, attachments);
		await expect.element(screen.getByText("The file is not on this device.")).toBeVisible();
		await userEvent.upload(screen.getByLabelText("Bring the file").last(), gif);
		await expect.element(screen.getByRole("img", { name: /portal/ })).toBeVisible();
	});
});
