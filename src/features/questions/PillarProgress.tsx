import type { PillarFigure } from "../../domain/report/report.ts";
import { pillarMark } from "../../ui/pillarMark.ts";
import { useWords } from "../../ui/seen.ts";
import "./pillarProgress.css";

const size = { width: 12, height: 34 };

/** A pillar as a small column, filled from its base by the share of answered items. */
export function PillarProgress({ pillar: { id, progress } }: { pillar: PillarFigure }) {
	const { lens } = useWords();
	const { width, height } = size;
	const filled = progress.visible === 0 ? 0 : (progress.answered / progress.visible) * (height - 2);
	return (
		<svg
			className="pillar questions-pillar-progress"
			{...pillarMark(id, lens)}
			viewBox={`0 0 ${width} ${height}`}
			aria-hidden="true"
		>
			<rect x="0.5" y="0.5" width={width - 1} height={height - 1} rx="2" fill="none" stroke="currentColor" />
			<rect x="1" y={height - 1 - filled} width={width - 2} height={filled} fill="currentColor" />
		</svg>
	);
}
