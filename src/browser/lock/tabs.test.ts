import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { stubDevice } from "../../testing/testDevice.ts";
import { awaitKey, shareKey } from "./tabs.ts";

const key = new Uint8Array(32).fill(9);

beforeEach(() => {
	stubDevice();
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("the key between tabs", () => {
	it("comes to a tab that opens later, and to one that waits already", async () => {
		const [early, late] = [vi.fn(), vi.fn()];
		awaitKey("lock", early);
		await settled();
		expect(early).not.toHaveBeenCalled();
		shareKey("lock", key);
		await settled();
		expect(early).toHaveBeenCalledExactlyOnceWith(key);
		awaitKey("lock", late);
		await settled();
		expect(late).toHaveBeenCalledWith(key);
	});

	it("of another lock is not taken, nor anything else", async () => {
		const onKey = vi.fn();
		awaitKey("lock", onKey);
		shareKey("earlier lock", key);
		shareKey("lock", key.slice(1));
		new BroadcastChannel("plumbline.lock").postMessage("key");
		await settled();
		expect(onKey).not.toHaveBeenCalled();
	});
});
