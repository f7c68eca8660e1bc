import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { type DraftRecords, openDraftRecords } from "../browser/draftRecords.ts";
import { withText } from "../domain/draft/texts.ts";
import { exampleDraft } from "../testing/exampleDraft.ts";
import { stubDevice } from "../testing/testDevice.ts";
import { createDrafts, draftIn } from "./drafts.ts";

beforeEach(() => {
	stubDevice();
});

const titled = (title: string) => (draft: ReturnType<typeof exampleDraft>) => withText(draft, "en", ["title"], title);

describe("lenses that are being written", () => {
	it("are kept with every change, and here after a reload", async () => {
		const store = createDrafts();
		store.getState().put(exampleDraft());
		for (const title of ["A", "Ab", "Abc"]) store.getState().edit("example", titled(title), "title");
		await expect.poll(() => store.getState().saving).toBe("saved");
		await expect.poll(() => store.getState().kept?.[0]?.texts.en?.title).toBe("Abc");
		const again = createDrafts();
		await again.getState().load();
		expect(draftIn(again.getState(), "example")).toEqual(titled("Abc")(exampleDraft()));
	});

	it("are taken back step by step; typing in one field is one step", async () => {
		const store = createDrafts();
		const title = () => draftIn(store.getState(), "example")?.texts.en?.title;
		store.getState().put(exampleDraft());
		for (const text of ["A", "Ab"]) store.getState().edit("example", titled(text), "title");
		store.getState().edit("example", titled("Other"), "");
		store.getState().undo("example");
		expect(title()).toBe("Ab");
		store.getState().undo("example");
		expect(title()).toBe("Example");
		store.getState().undo("example");
		expect(title()).toBe("Example");
		store.getState().redo("example");
		expect(title()).toBe("Ab");
		await expect.poll(() => store.getState().kept?.[0]?.texts.en?.title).toBe("Ab");
	});

	it("come back after they were removed", async () => {
		const store = createDrafts();
		store.getState().put(exampleDraft());
		await expect.poll(() => store.getState().kept?.length).toBe(1);
		const undo = await store.getState().remove("example");
		expect(store.getState().kept).toEqual([]);
		await undo();
		await expect.poll(() => store.getState().kept?.length).toBe(1);
	});

	it("say where they could not be stored, and stay in the tab", async () => {
		const records: DraftRecords = { ...openDraftRecords(), save: () => Promise.reject(new Error("full")) };
		const store = createDrafts(records);
		store.getState().put(exampleDraft());
		await expect.poll(() => store.getState().saving).toBe("failed");
		expect(draftIn(store.getState(), "example")).toEqual(exampleDraft());
	});
});
