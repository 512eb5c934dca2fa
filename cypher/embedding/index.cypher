// Made with the first embeddings, as few graphs have any. How long the vectors are is the model's matter.
CREATE VECTOR INDEX paper_embedding IF NOT EXISTS FOR (n:Paper) ON (n.embedding)
  OPTIONS {indexConfig: {`vector.similarity_function`: 'cosine'}}
