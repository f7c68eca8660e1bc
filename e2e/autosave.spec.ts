import { startReview } from "./journey.ts";
import { expect, open, test } from "./story.ts";

test("forty reloads straight after typing lose nothing", async ({ page }) => {
	// Forty loads of the page take long on a busy machine; no time is measured here.
	test.slow();
	await open(page);
	await startReview(page, "Reloaded workload");
	const description = page.getByRole("textbox", { name: "Description" });
	let text = "";
	for (let round = 1; round <= 40; round += 1) {
		await description.focus();
		await page.keyboard.press("ControlOrMeta+End");
		await page.keyboard.insertText(`${round} `);
		text += `${round} `;
		await page.reload();
		await expect(description).toHaveValue(text);
	}
	await expect(page.getByText("Saved on this device")).toBeVisible();
});

test("says that the work is saved only when it is, and keeps it when the database is gone", { tag: "@main" }, async ({
	page,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, "indexedDB", { value: undefined });
	});
	await open(page);
	await startReview(page, "Without a database");
	await expect(page.getByRole("alert").filter({ hasText: "Not saved" })).toBeVisible();
	await page.reload();
	await expect(page.getByRole("textbox", { name: "Name", exact: true }).first()).toHaveValue("Without a database");
});

test("sets unreadable saved data aside, offers it as a file and never overwrites it", { tag: "@main" }, async ({ page }) => {
	const broken = '{"formatVersion":1,"id":"cut","workload":{"name":"Half a rev';
	await page.addInitScript((text) => {
		if (!sessionStorage.getItem("seeded")) localStorage.setItem("plumbline.journal.cut", text);
		sessionStorage.setItem("seeded", "1");
	}, broken);
	await open(page);
	await startReview(page, "Goes on all the same");
	await page.goto("./#/");
	await page.reload();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: /save/i }).first().click(),
	]);
	const { readFile } = await import("node:fs/promises");
	expect(await readFile(await download.path(), "utf8")).toBe(broken);
	await expect(page.getByRole("link", { name: "Goes on all the same", exact: true })).toBeVisible();
});

test("says on the first screen, too, when the store is full", { tag: "@main" }, async ({ page }) => {
	await page.addInitScript(() => {
		const remove = IDBObjectStore.prototype.delete;
		IDBObjectStore.prototype.delete = function (key) {
			if (document.documentElement.dataset.full) throw new DOMException("full", "QuotaExceededError");
			return remove.call(this, key);
		};
	});
	await open(page);
	await startReview(page, "Cannot be deleted");
	await expect(page.getByText("Saved on this device")).toBeVisible();
	await page.goto("./#/");
	await page.getByRole("button", { name: /More actions/ }).click();
	await expect(page.getByRole("button", { name: "Delete", exact: true })).toBeVisible();
	await expect(page.getByRole("alert")).toHaveCount(0);
	await page.evaluate(() => {
		document.documentElement.dataset.full = "yes";
	});
	await page.getByRole("button", { name: "Delete", exact: true }).click();
	await expect(page.getByRole("alert").filter({ hasText: "Not saved" })).toBeVisible();
});

test("asks before the page is closed while nothing can be stored, and not before", async ({ page }) => {
	await open(page);
	await startReview(page, "In this tab alone");
	await expect(page.getByText("Saved on this device")).toBeVisible();
	await page.evaluate(() => {
		const refuse = () => {
			throw new DOMException("full", "QuotaExceededError");
		};
		IDBObjectStore.prototype.put = refuse;
		Storage.prototype.setItem = refuse;
	});
	const asked: string[] = [];
	page.on("dialog", (dialog) => {
		asked.push(dialog.type());
		void dialog.dismiss();
	});
	await page.getByRole("textbox", { name: "Description" }).fill("Nowhere else");
	await expect(page.getByRole("alert").filter({ hasText: "in this tab alone" })).toBeVisible();
	await page.close({ runBeforeUnload: true });
	await expect.poll(() => asked).toEqual(["beforeunload"]);
	await expect(page.getByRole("textbox", { name: "Description" })).toHaveValue("Nowhere else");
});

test("says why a change is not taken, until the next that is", async ({ page }) => {
	await open(page);
	await startReview(page, "Half a character");
	const description = page.getByRole("textbox", { name: "Description" });
	await description.evaluate((field) => {
		Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, "half \ud800");
		field.dispatchEvent(new Event("input", { bubbles: true }));
	});
	const alert = page.getByRole("alert").filter({ hasText: "This change was not taken" });
	await expect(alert).toContainText("half a character");
	await expect(alert).not.toContainText("{");
	await description.fill("whole");
	await expect(alert).toHaveCount(0);
	await expect(page.getByText("Saved on this device")).toBeVisible();
});

test("two tabs that write at the same moment lose nothing", { tag: "@main" }, async ({ page, context }) => {
	await open(page);
	await startReview(page, "Shared");
	await expect(page.getByText("Saved on this device")).toBeVisible();
	const other = await context.newPage();
	await other.goto(page.url());
	const kept = () =>
		page.evaluate(async () => {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open("plumbline");
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			const read = (store: string) =>
				new Promise<unknown>((resolve) => {
					const request = database.transaction(store).objectStore(store).getAll();
					request.onsuccess = () => resolve(request.result);
				});
			const all = JSON.stringify([await read("reviews"), await read("edits"), await read("setAside")]);
			database.close();
			return all;
		});
	for (let round = 1; round <= 10; round += 1) {
		await Promise.all([
			page.getByRole("textbox", { name: "Description" }).fill(`Description ${round}.`),
			other.getByRole("textbox", { name: "Name", exact: true }).first().fill(`Name ${round}.`),
		]);
		await expect.poll(kept).toContain(`Description ${round}.`);
		await expect.poll(kept).toContain(`Name ${round}.`);
	}
});
