import { usePhrases } from "../i18n/context.tsx";
import "./seals.css";

interface CheckLineProps {
	/** Null: it could not be checked. */
	holds: boolean | null;
	text: string;
}

/** A sign, a word for those who listen, and what was checked. */
export const CheckLine = ({ holds, text }: CheckLineProps) => {
	const { t } = usePhrases();
	return (
		<li className="seal-check" data-holds={holds}>
			<span aria-hidden="true">{holds === null ? "–" : holds ? "✓" : "✗"}</span>
			<span>
				<span className="visually-hidden">{t(holds === null ? "seal.open" : holds ? "seal.good" : "seal.bad")}: </span>
				{text}
			</span>
		</li>
	);
};
