import { useEffect, useRef } from "react";
import { useSearchParams } from "react-router";
import { usePhrases } from "../../i18n/context.tsx";
import { type HelpTopic, paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { Example } from "./Example.tsx";
import { type FileLists, FilesTopic } from "./FilesTopic.tsx";
import "./help.css";
import { topicOf, topics } from "./topics.ts";

/** How every figure comes about, with an example to play with. An address may ask for one topic. */
export function HelpScreen({ files }: { files: FileLists }) {
	const { t } = usePhrases();
	const [query] = useSearchParams();
	const asked = topicOf(query);
	return (
		<div className="page help">
			<header className="stack">
				<h1 tabIndex={-1}>{t("help.title")}</h1>
				<p className="help-lead">{t("help.lead")}</p>
			</header>
			<nav className="help-topics" aria-label={t("help.topics")}>
				<ul>
					{topics.map((topic) => (
						<li key={topic}>
							<Link to={paths.help(topic)} replace aria-current={topic === asked ? "true" : undefined}>
								{t(`help.${topic}`)}
							</Link>
						</li>
					))}
				</ul>
			</nav>
			<div className="help-columns">
				<div className="help-texts">
					{topics.map((topic) => (
						<Topic key={topic} topic={topic} isAsked={topic === asked} />
					))}
					<FilesTopic {...files} />
				</div>
				<Example />
			</div>
		</div>
	);
}

const parts = ["what", "how", "mind"] as const;

/** One topic: what the figure says, how it is computed, what to keep in mind. The one asked for comes into view with the focus. */
function Topic({ topic, isAsked }: { topic: HelpTopic; isAsked: boolean }) {
	const { t } = usePhrases();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (!isAsked) return;
		// After the arrival at the screen, which takes the focus to its title.
		const timer = setTimeout(() => heading.current?.focus(), 50);
		return () => clearTimeout(timer);
	}, [isAsked]);
	return (
		<section aria-labelledby={`help-${topic}`} className="help-topic" data-asked={isAsked}>
			<h2 id={`help-${topic}`} ref={heading} tabIndex={-1}>
				{t(`help.${topic}`)}
			</h2>
			{parts.map((part) => (
				<p key={part} className={`help-${part}`}>
					{t(`help.${topic}.${part}`)}
				</p>
			))}
		</section>
	);
}
