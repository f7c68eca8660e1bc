import { usePhrases } from "../../i18n/context.tsx";
import { type HelpTopic, paths } from "../../paths.ts";
import { Link } from "../Link.tsx";
import "./parts.css";

/** The quiet way from a figure to how it comes about; it stands after what it explains. */
export function HelpLink({ topic }: { topic: HelpTopic }) {
	const name = usePhrases().t(`helpLink.${topic}`);
	return (
		<Link className="help-link" to={paths.help(topic)} aria-label={name} title={name}>
			<span aria-hidden="true">?</span>
		</Link>
	);
}
