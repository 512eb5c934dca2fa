import { type ConceptKind } from '../kinds';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Last words of a phrase that say what kind of thing it is but name nothing: "our *method*", "a new *framework*". */
export const GENERIC_HEADS: ReadonlySet<string> = new Set(
  list(`
  method approach framework algorithm system technique model strategy solution module scheme mechanism pipeline paradigm
  procedure tool toolkit library platform architecture network design formulation methodology component layer objective
  way idea concept principle perspective view family class variant version extension series set suite baseline
  dataset benchmark corpus resource collection task problem setting scenario formalism theory analysis study work
  paper research application software package implementation agent operator unit block protocol recipe plugin
  operation criterion metric measure function experiment survey insight result evidence contribution question challenge example perspective discussion overview extension definition notion condition assumption theorem proof bound guarantee program process step stage structure system setup pretraining`),
);

/** Kinds shown by a head noun. The longest suffix of the phrase decides. */
const HEADS: Readonly<Record<ConceptKind, ReadonlySet<string>>> = {
  DATASET: new Set(
    list(`dataset datasets benchmark benchmarks corpus corpora testbed leaderboard treebank testset test-suite bench
      database databases data collection wordnet`),
  ),
  MODEL: new Set(
    list(`model models network networks transformer transformers llm llms lm lms vlm vlms mllm backbone gan gans vae cnn
      chatbot net foundation-model`),
  ),
  METHOD: new Set(
    list(`method system framework architecture algorithm loss losses module mechanism optimizer optimiser regularization regularizer regularisation
      normalization attention pruning quantization distillation search sampling sampler augmentation layer layers scheme
      strategy technique framework approach scheduler encoder decoder criterion kernel prior estimator objective
      embedding embeddings tokenizer tokenization convolution pooling activation initialization fusion alignment
      adapter adapters prompt prompting tuning fine-tuning finetuning pretraining decoding encoding masking matching
      routing scheduling descent bound criterion penalty metric gating filter filtering clipping matrix projection
      factorization decomposition approximation relaxation programming inference learner policy reward agent pipeline
      procedure transform propagation aggregation selection ensemble ensembling averaging smoothing calibration
      sparsification reparameterization re-parameterization parameterization rewriting nesting unit block operator
      curriculum memory cache warping rendering representation field fields solver planner controller
      iteration gradient hashing indexing clustering ranking reranking retriever classifier detector discriminator
      generator protocol protocols paradigm coupling flow process chain tree head heads branch token tokens
      expert experts flow flows layout autoencoder system toolkit library score function constraint term heuristic
      evolution sharing mixing mapping graph layout simulation interpolation averaging voting thresholding backpropagation correction refinement perturbation reweighting weighting resampling rejection transfer feedback replay buffer codebook dictionary grammar oracle simulator parser tagger ranker reranker critic actor surrogate energy posterior likelihood mixture wavelet descriptor histogram forest hypergraph splatting tracing module supervision bootstrapping self-training distance divergence measure template measures`),
  ),
  TOPIC: new Set(
    list(`task tasks problem problems challenge area field generation detection segmentation recognition classification
      translation summarization estimation prediction understanding reasoning answering retrieval recommendation
      extraction analysis modeling modelling synthesis reconstruction restoration tracking parsing forecasting
      localization completion verification identification diagnosis navigation manipulation editing compositing placement
      captioning matching linking resolution induction simplification paraphrasing dialogue dialog conversation
      interpretability explainability robustness fairness privacy safety security generalization adaptation compression
      acceleration deployment imaging driving planning exploration control enhancement denoising deblurring inpainting
      super-resolution registration compositing labeling annotation tagging alignment learning training serving inference
      optimization evaluation bias hallucination attack attacks defense defenses forgetting unlearning scaling
      discovery mining`),
  ),
};

/** What kind of thing a phrase's last word says it is, if it says. */
export function kindOfHead(head: string): ConceptKind | undefined {
  return (['DATASET', 'MODEL', 'METHOD', 'TOPIC'] as const).find((kind) => HEADS[kind].has(head));
}

/** Whether a phrase that ends in this word can be a research task or area. */
export const isTaskHead = (head: string): boolean => HEADS.TOPIC.has(head);

/** Whether a phrase that ends in this word can be a technique. */
export const isTechniqueHead = (head: string): boolean => HEADS.METHOD.has(head);

/** Acronyms that stand for hardware, metrics, venues, organisations, units and plain abbreviations: none is one of the four kinds. */
export const NO_CONCEPT: ReadonlySet<string> = new Set(
  list(`
  ai ml dl gpu gpus cpu cpus tpu tpus fpga fpgas asic ram dram sram nvidia amd intel api apis gui sdk ide url urls pdf
  html xml json csv http https www com org io github gitlab huggingface arxiv iid id ids ood sota map auc auroc auprc roc
  psnr ssim lpips fid is bleu rouge meteor cider wer cer mse rmse mae mape iou miou map ap top-1 top-5 f1 acc em ppl flop
  flops mac macs gflops gflop tflops mflops fps hz khz mhz ghz kb mb gb tb ms db dof usa us uk eu eg ie etc vs aka wrt
  iclr colt uai aistats icml neurips nips cvpr iccv eccv acl emnlp naacl aaai ijcai kdd www sigir interspeech icassp tmlr jmlr pami miccai
  icra iros corl wacv bmvc coling eacl conll semeval trec clef aclweb ieee acm mit cmu openai google meta facebook
  microsoft apple amazon deepmind anthropic alibaba tencent baidu huawei bytedance samsung nasa who covid covid-19 sars
  cov-2 dna rna mri fmri ct pet eeg ecg emg xray x-ray rgb rgbd rgb-d rgb-t hdr lidar radar imu gps gnss uav uavs iot 2d 3d 4d 1d
  2.5d 5g 6g us-based dnn dnns dl nn nns mlp-based qa ner re pos mt asr tts nlp nlu nlg cv ir rl kg kgs llm llms lm lms plm plms
  vlm vlms mllm mllms lvlm lvlms cnn cnns rnn rnns gnn gnns gan gans vit-based ann anns snn snns nerf-based sgd-based nas vqa ssl
  pde pdes ode odes sde sdes mdp mdps pomdp pomdps np nphard np-hard p-value rkhs kl pac vc i.i.d qa-pairs a-z phd wsd amt mturk
  python pytorch tensorflow jax cuda c++ java javascript rust linux windows android ios docker kaggle reddit twitter
  youtube facebook wikipedia latin english chinese german french spanish japanese korean arabic hindi russian
  european american western asian african gaussian bayesian markov euclidean hessian riemannian hilbert banach
  lipschitz nash pareto monte carlo fourier bernoulli poisson dirichlet gibbs laplace laplacian hermitian
  december january february march april may june july august september october november monday
  ii iii iv vi vii viii ix xi xii ok yes no mean std cls sep eos bos oov tba supp dev
  hr lr sr gt roi rois poi pois cot-based bert-based o1d sec min max vol ed eds ce bp fp fn tp tn
  fp16 fp32 bf16 int8 int4 fp8 w4a4 w4a8 w8a8 int2 fp4 w4a16 w3a16 kv gemm soc socs hpc aws gcp a100 h100 v100 rtx gtx rtx4090
  phi-psi stem`),
);
