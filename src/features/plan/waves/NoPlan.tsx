import "./noPlan.css";
import { useWords } from "../../../ui/seen.ts";

/** Widths of the lanes drawn where there is no plan yet, in percent. */
const sketch = [
	[38, 14, 26],
	[22, 44],
	[30, 18],
];

/** Shows the shape of what will stand here, and how it gets here. */
export function NoPlan() {
	const { t } = useWords();
	return (
		<div className="waves-none">
			<div className="waves-sketch" aria-hidden="true">
				{sketch.map((lane) => (
					<div key={lane.join()}>
						{lane.map((width) => (
							<span key={width} style={{ width: `${width}%` }} />
						))}
					</div>
				))}
			</div>
			<div>
				<h3>{t("scenarios.waves.none")}</h3>
				<p className="soft">{t("scenarios.waves.none.text")}</p>
			</div>
		</div>
	);
}
