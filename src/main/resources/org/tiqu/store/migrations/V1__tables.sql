-- The tables of org.tiqu.store.Table, version 1. A test compares the two: columns are added by a further migration.

CREATE TABLE articles (
    article_id text NOT NULL,
    language text NOT NULL,
    title text,
    published date,
    published_by text NOT NULL,
    source_uri text NOT NULL,
    media_type text NOT NULL,
    charset text NOT NULL,
    sha256 text NOT NULL,
    publisher text,
    body text NOT NULL,
    offset_unit text NOT NULL,
    same_as text,
    near_duplicate_of text,
    similarity double precision,
    warnings text[] NOT NULL,
    profile text NOT NULL,
    tiqu text NOT NULL,
    PRIMARY KEY (article_id)
);

COMMENT ON TABLE articles IS 'One row an article.';
COMMENT ON COLUMN articles.article_id IS 'the article''s id';
COMMENT ON COLUMN articles.language IS 'BCP 47 tag; mul when mixed';
COMMENT ON COLUMN articles.title IS 'the text of its title';
COMMENT ON COLUMN articles.published IS 'the day that its dates were resolved against';
COMMENT ON COLUMN articles.published_by IS 'where that day came from: option, metadata, text or none';
COMMENT ON COLUMN articles.source_uri IS 'path relative to the input that named it, or -';
COMMENT ON COLUMN articles.media_type IS 'of the source, such as text/html';
COMMENT ON COLUMN articles.charset IS 'IANA name of the source''s encoding';
COMMENT ON COLUMN articles.sha256 IS 'hexadecimal digest of the source''s bytes';
COMMENT ON COLUMN articles.publisher IS 'who published it, as the source says';
COMMENT ON COLUMN articles.body IS 'the article as read';
COMMENT ON COLUMN articles.offset_unit IS 'what start_offset and end_offset count in body: codepoint or utf16';
COMMENT ON COLUMN articles.same_as IS 'id of an earlier article with the same text';
COMMENT ON COLUMN articles.near_duplicate_of IS 'id of an earlier article with the same news';
COMMENT ON COLUMN articles.similarity IS 'how much of their news the two share';
COMMENT ON COLUMN articles.warnings IS 'codes of the warnings, in their order';
COMMENT ON COLUMN articles.profile IS 'the profile that made the record';
COMMENT ON COLUMN articles.tiqu IS 'the version that made the record';

CREATE TABLE paragraphs (
    article_id text NOT NULL REFERENCES articles ON DELETE CASCADE,
    paragraph integer NOT NULL,
    start_offset integer NOT NULL,
    end_offset integer NOT NULL,
    role text NOT NULL,
    section text NOT NULL,
    item integer,
    language text NOT NULL,
    sentences integer NOT NULL,
    body text NOT NULL,
    source_start integer,
    source_end integer,
    confidence double precision NOT NULL,
    PRIMARY KEY (article_id, paragraph)
);

COMMENT ON TABLE paragraphs IS 'One row a paragraph, in text order.';
COMMENT ON COLUMN paragraphs.article_id IS 'the article';
COMMENT ON COLUMN paragraphs.paragraph IS 'its index, from 0';
COMMENT ON COLUMN paragraphs.start_offset IS 'its first character';
COMMENT ON COLUMN paragraphs.end_offset IS 'behind its last character';
COMMENT ON COLUMN paragraphs.role IS 'title, section_heading, item_heading, body, commentary or furniture';
COMMENT ON COLUMN paragraphs.section IS 'overview, policy, research, application, company, other or none';
COMMENT ON COLUMN paragraphs.item IS 'the number of its news item';
COMMENT ON COLUMN paragraphs.language IS 'BCP 47 tag';
COMMENT ON COLUMN paragraphs.sentences IS 'how many it has';
COMMENT ON COLUMN paragraphs.body IS 'its text';
COMMENT ON COLUMN paragraphs.source_start IS 'where it begins in the decoded markup, if the source is marked up';
COMMENT ON COLUMN paragraphs.source_end IS 'behind its last character there';
COMMENT ON COLUMN paragraphs.confidence IS 'that role and section are right';

CREATE TABLE mentions (
    article_id text NOT NULL REFERENCES articles ON DELETE CASCADE,
    mention integer NOT NULL,
    start_offset integer NOT NULL,
    end_offset integer NOT NULL,
    surface text NOT NULL,
    type text NOT NULL,
    key text NOT NULL,
    paragraph integer NOT NULL,
    section text NOT NULL,
    item integer,
    first_day date,
    last_day date,
    confidence double precision NOT NULL,
    key_confidence double precision NOT NULL,
    found_by text[] NOT NULL,
    PRIMARY KEY (article_id, mention)
);

COMMENT ON TABLE mentions IS 'One row a mention of an organization, region, person or date, in text order.';
COMMENT ON COLUMN mentions.article_id IS 'the article';
COMMENT ON COLUMN mentions.mention IS 'its index, from 0';
COMMENT ON COLUMN mentions.start_offset IS 'its first character';
COMMENT ON COLUMN mentions.end_offset IS 'behind its last character';
COMMENT ON COLUMN mentions.surface IS 'what stands there';
COMMENT ON COLUMN mentions.type IS 'ORG, REGION, PERSON or DATE';
COMMENT ON COLUMN mentions.key IS 'what it denotes; ? before a form that could not be linked';
COMMENT ON COLUMN mentions.paragraph IS 'index of its paragraph';
COMMENT ON COLUMN mentions.section IS 'section of its paragraph; none in furniture';
COMMENT ON COLUMN mentions.item IS 'the number of its news item';
COMMENT ON COLUMN mentions.first_day IS 'of a date that could be read: the first day of its span';
COMMENT ON COLUMN mentions.last_day IS 'of a date that could be read: the last day of its span';
COMMENT ON COLUMN mentions.confidence IS 'that span and type are right';
COMMENT ON COLUMN mentions.key_confidence IS 'that the key is right';
COMMENT ON COLUMN mentions.found_by IS 'codes of those that found it';

CREATE TABLE entities (
    article_id text NOT NULL REFERENCES articles ON DELETE CASCADE,
    entity integer NOT NULL,
    type text NOT NULL,
    key text NOT NULL,
    name text NOT NULL,
    name_zh text,
    names text[] NOT NULL,
    aliases text[] NOT NULL,
    mentions integer NOT NULL,
    PRIMARY KEY (article_id, entity)
);

COMMENT ON TABLE entities IS 'One row an organization, region or person of an article, in the order of first mention.';
COMMENT ON COLUMN entities.article_id IS 'the article';
COMMENT ON COLUMN entities.entity IS 'its index, from 0';
COMMENT ON COLUMN entities.type IS 'ORG, REGION or PERSON';
COMMENT ON COLUMN entities.key IS 'what it is called everywhere; ? before a form that could not be linked';
COMMENT ON COLUMN entities.name IS 'what to call it in the article''s language';
COMMENT ON COLUMN entities.name_zh IS 'its name in simplified Chinese';
COMMENT ON COLUMN entities.names IS 'its forms in this article';
COMMENT ON COLUMN entities.aliases IS 'the other names by which the lexicon knows it';
COMMENT ON COLUMN entities.mentions IS 'how often it is named';

CREATE TABLE records (
    article_id text NOT NULL REFERENCES articles ON DELETE CASCADE,
    item integer NOT NULL,
    section text NOT NULL,
    heading text,
    date text,
    first_day date,
    last_day date,
    regions text[] NOT NULL,
    organizations text[] NOT NULL,
    people text[] NOT NULL,
    issuer text,
    document text,
    speaker text,
    affiliation text,
    title text,
    operator text,
    product text,
    company text,
    event text,
    amount numeric(24, 4),
    currency text,
    PRIMARY KEY (article_id, item)
);

COMMENT ON TABLE records IS 'One row a news item, by its number.';
COMMENT ON COLUMN records.article_id IS 'the article';
COMMENT ON COLUMN records.item IS 'its number, from 1';
COMMENT ON COLUMN records.section IS 'overview, policy, research, application, company or other';
COMMENT ON COLUMN records.heading IS 'the text of its heading';
COMMENT ON COLUMN records.date IS 'when the news happened, as the record tells it';
COMMENT ON COLUMN records.first_day IS 'the first day of that date';
COMMENT ON COLUMN records.last_day IS 'the last day of that date';
COMMENT ON COLUMN records.regions IS 'keys of the regions named, in order of first mention';
COMMENT ON COLUMN records.organizations IS 'keys of the organizations named, likewise';
COMMENT ON COLUMN records.people IS 'keys of the people named, likewise';
COMMENT ON COLUMN records.issuer IS 'policy: key of the body that issued the document';
COMMENT ON COLUMN records.document IS 'policy: the document''s title';
COMMENT ON COLUMN records.speaker IS 'research: key of who speaks';
COMMENT ON COLUMN records.affiliation IS 'research: key of the speaker''s body';
COMMENT ON COLUMN records.title IS 'research: the speaker''s office';
COMMENT ON COLUMN records.operator IS 'application: key of the body that runs the product';
COMMENT ON COLUMN records.product IS 'application: the product';
COMMENT ON COLUMN records.company IS 'company: key of the company';
COMMENT ON COLUMN records.event IS 'company: report, investment, cooperation, lawsuit, shareholding, product, personnel or other';
COMMENT ON COLUMN records.amount IS 'company: the value of the event''s amount';
COMMENT ON COLUMN records.currency IS 'company: its ISO 4217 code';

CREATE INDEX mentions_key ON mentions (type, key);
CREATE INDEX entities_key ON entities (type, key);
CREATE INDEX records_section ON records (section, first_day);
CREATE INDEX articles_published ON articles (published);
