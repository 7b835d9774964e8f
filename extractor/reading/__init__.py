"""Files and dumps become articles: text, HTML, JSONL; metadata, boilerplate, rejected inputs."""
