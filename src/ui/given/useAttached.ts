import { useEffect, useState } from "react";
import type { AttachedFile } from "../../domain/review/given.ts";
import type { ShownAttachment } from "../attachments.ts";
import { useDevice } from "../device.ts";

/** An attached file as this device has it; null: it has not; undefined: it is looked for. `again` looks once more. */
export function useAttached(file: AttachedFile): { shown: ShownAttachment | null | undefined; again: () => void } {
	const { attachments } = useDevice();
	const [shown, setShown] = useState<ShownAttachment | null>();
	const [looks, setLooks] = useState(0);
	const { hash } = file;
	// biome-ignore lint/correctness/useExhaustiveDependencies: the hash says all there is to a file, and each look is a new one
	useEffect(() => {
		let found: ShownAttachment | null = null;
		let isOver = false;
		void attachments.show(file).then((attached) => {
			if (isOver) return attached?.release();
			found = attached;
			setShown(attached);
		});
		return () => {
			isOver = true;
			found?.release();
		};
	}, [attachments, hash, looks]);
	return { shown, again: () => setLooks((former) => former + 1) };
}
