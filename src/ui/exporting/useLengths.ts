import { useCallback, useEffect, useRef, useState } from "react";
import type { PrintExtent } from "../../domain/report/printChoice.ts";

/** How many pages a PDF would have; null where it was given up. */
export type MeasurePdf = (extent: PrintExtent, signal: AbortSignal) => Promise<number | null>;

/** Pages by extent, as far as they are known. */
export type Lengths = Partial<Record<PrintExtent, number>>;

/** Sets each PDF to know how long it is, one after another, until that is known or `stop` is called. */
export function useLengths(extents: readonly PrintExtent[], measure: MeasurePdf) {
	const [lengths, setLengths] = useState<Lengths>({});
	const underWay = useRef<AbortController | null>(null);
	const stop = useCallback(() => underWay.current?.abort(), []);
	const start = useCallback(async () => {
		stop();
		const controller = new AbortController();
		underWay.current = controller;
		setLengths({});
		for (const extent of extents) {
			// A length that cannot be found out is not told; making the file says what is wrong.
			const pages = await measure(extent, controller.signal).catch(() => null);
			if (controller.signal.aborted) return;
			if (pages !== null) setLengths((now) => ({ ...now, [extent]: pages }));
		}
	}, [extents, measure, stop]);
	useEffect(() => stop, [stop]);
	return { lengths, start, stop };
}
