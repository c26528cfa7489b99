-- Ten questions to the tables of "tiqu export". They run as they are in DuckDB and in PostgreSQL; over Parquet files,
-- first: CREATE VIEW articles AS SELECT * FROM 'tables/articles.parquet'; and so on for the other four.

-- 1. Which organizations does the archive name most, and in how many articles?
SELECT key, sum(mentions) AS mentions, count(*) AS articles
FROM entities
WHERE type = 'ORG' AND key NOT LIKE '?%'
GROUP BY key
ORDER BY articles DESC, mentions DESC, key
LIMIT 20;

-- 2. Which policy documents were issued, when, and by whom?
SELECT r.first_day, r.issuer, r.document, r.article_id
FROM records r
WHERE r.section = 'policy' AND r.document IS NOT NULL
ORDER BY r.first_day, r.issuer, r.document;

-- 3. How much did companies invest, by month and currency?
SELECT date_trunc('month', first_day) AS month, currency, sum(amount) AS amount, count(*) AS items
FROM records
WHERE section = 'company' AND event = 'investment' AND amount IS NOT NULL AND first_day IS NOT NULL
GROUP BY 1, 2
ORDER BY 1, 2;

-- 4. What is each region's news about?
SELECT region, section, count(*) AS items
FROM (SELECT unnest(regions) AS region, section FROM records) AS regional
GROUP BY region, section
ORDER BY items DESC, region, section
LIMIT 50;

-- 5. Which organizations stand together in one news item most often?
SELECT a.organization AS one, b.organization AS other, count(*) AS items
FROM (SELECT article_id, item, unnest(organizations) AS organization FROM records) AS a
JOIN (SELECT article_id, item, unnest(organizations) AS organization FROM records) AS b
  ON a.article_id = b.article_id AND a.item = b.item AND a.organization < b.organization
WHERE a.organization NOT LIKE '?%' AND b.organization NOT LIKE '?%'
GROUP BY 1, 2
ORDER BY items DESC, one, other
LIMIT 20;

-- 6. By which forms does the archive call one organization?
SELECT m.key, m.surface, count(*) AS times
FROM mentions m
WHERE m.type = 'ORG' AND m.key NOT LIKE '?%'
GROUP BY m.key, m.surface
ORDER BY m.key, times DESC, m.surface
LIMIT 100;

-- 7. Who said something, in which office, for which body?
SELECT speaker, title, affiliation, count(*) AS items
FROM records
WHERE section = 'research' AND speaker IS NOT NULL
GROUP BY speaker, title, affiliation
ORDER BY items DESC, speaker
LIMIT 50;

-- 8. Which dates do the articles look ahead to?
SELECT m.key, m.first_day, count(*) AS mentions
FROM mentions m
JOIN articles a ON a.article_id = m.article_id
WHERE m.type = 'DATE' AND m.first_day > a.published
GROUP BY m.key, m.first_day
ORDER BY m.first_day, m.key;

-- 9. What should a person look at: names found or linked with little confidence.
SELECT article_id, surface, type, key, confidence, key_confidence
FROM mentions
WHERE confidence < 0.6 OR (type IN ('ORG', 'REGION') AND key_confidence < 0.5 AND key NOT LIKE '?%')
ORDER BY confidence, article_id, mention
LIMIT 100;

-- 10. How long are the articles, and how much of them is furniture, by month?
SELECT date_trunc('month', a.published) AS month,
       count(DISTINCT a.article_id) AS articles,
       sum(p.end_offset - p.start_offset) AS characters,
       sum(CASE WHEN p.role = 'furniture' THEN p.end_offset - p.start_offset ELSE 0 END) AS furniture
FROM articles a
JOIN paragraphs p ON p.article_id = a.article_id
WHERE a.same_as IS NULL AND a.near_duplicate_of IS NULL
GROUP BY 1
ORDER BY 1;
