import { afterEach, describe, expect, it, vi } from "vitest";
import type { JobReply, JobWorker } from "../worker/runInWorker.ts";
import { askSecret, secretAsked, settleSecret, watchSecretAsked } from "./asking.ts";
import { refusalOf } from "./refusal.ts";
import { runSecret, type SecretResult } from "./runSecret.ts";

const request = (file: string) => ({ purpose: "open" as const, file, act: async () => null });

describe("asking for a passphrase", () => {
	afterEach(() => {
		while (secretAsked()) settleSecret(false);
	});

	it("asks for one file after the other, and tells each whether it worked", async () => {
		const heard = vi.fn();
		const stop = watchSecretAsked(heard);
		const [first, second] = [askSecret(request("a.age")), askSecret(request("b.age"))];
		expect(secretAsked()?.file).toBe("a.age");
		settleSecret(true);
		expect(secretAsked()?.file).toBe("b.age");
		settleSecret(false);
		expect(secretAsked()).toBe(null);
		expect(await Promise.all([first, second])).toEqual([true, false]);
		expect(heard).toHaveBeenCalledTimes(4);
		stop();
	});

	it.each([
		["open", "", "", "none"],
		["open", "x", "", null],
		["save", "", "", "none"],
		["save", "ninesigns", "ninesigns", "short"],
		["save", "🙂🙂🙂🙂🙂", "🙂🙂🙂🙂🙂", "short"],
		["save", "ten signs.", "ten signs,", "differs"],
		["save", "ten signs.", "ten signs.", null],
	] as const)("to %s with “%s” and “%s”: %s", (purpose, first, again, refusal) => {
		expect(refusalOf(purpose, first, again)).toBe(refusal);
	});
});

describe("the worker of a passphrase", () => {
	const job = { act: "decrypt" as const, bytes: new Uint8Array(1), passphrase: "x" };
	const workerThat = (answer: (worker: JobWorker) => void) => {
		const worker: JobWorker = { onmessage: null, onerror: null, terminate: vi.fn(), postMessage: () => answer(worker) };
		return worker;
	};
	const saying = (reply: JobReply<SecretResult>) =>
		workerThat(({ onmessage }) => onmessage?.call({} as Worker, new MessageEvent("message", { data: reply })));

	it("hands over what it made, and is let go", async () => {
		const result = { ok: true as const, value: new Uint8Array(2) };
		const worker = saying({ type: "done", value: result });
		expect(await runSecret(job, new AbortController().signal, () => worker)).toBe(result);
		expect(worker.terminate).toHaveBeenCalledOnce();
	});

	it("is ended when it is given up", async () => {
		const giving = new AbortController();
		const worker = workerThat(() => giving.abort());
		expect(await runSecret(job, giving.signal, () => worker)).toBe(null);
		expect(worker.terminate).toHaveBeenCalledOnce();
		expect(await runSecret(job, giving.signal, () => worker)).toBe(null);
	});

	it("says where it has no memory", async () => {
		const worker = saying({ type: "failed", message: "RangeError: Array buffer allocation failed" });
		await expect(runSecret(job, new AbortController().signal, () => worker)).rejects.toThrow("allocation");
	});
});
