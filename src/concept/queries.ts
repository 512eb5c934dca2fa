import { Arg, ID, Query, Resolver } from 'type-graphql';
import { After, First } from '../graph/arguments';
import { Graph, planned } from '../graph/declare';
import { BY_NAME_OR_PAPERS } from '../graph/orders';
import { ConceptOrder } from './enums';
import {
  Dataset,
  DatasetConnection,
  Method,
  MethodConnection,
  Model,
  ModelConnection,
  Topic,
  TopicConnection,
} from './kinds';

@Resolver()
export class ConceptQueries {
  @Query(() => Method, { nullable: true, description: 'A method; null when nothing has this id.' })
  @Graph({ kind: 'lookup', argument: 'id', target: 'Method' })
  method(
    @Arg('id', () => ID, { description: '`method:…`, or `name:` and any of its names.' }) _id: string,
  ): Method | null {
    return planned();
  }

  @Query(() => MethodConnection, { description: 'All methods.' })
  @Graph({ kind: 'list', label: 'Method', orders: BY_NAME_OR_PAPERS })
  methods(
    @Arg('orderBy', () => ConceptOrder, { defaultValue: ConceptOrder.NAME, description: 'In which order.' })
    _orderBy: ConceptOrder,
    @First() _first: number,
    @After() _after?: string,
  ): MethodConnection {
    return planned();
  }

  @Query(() => Model, { nullable: true, description: 'A model; null when nothing has this id.' })
  @Graph({ kind: 'lookup', argument: 'id', target: 'Model' })
  model(
    @Arg('id', () => ID, { description: '`model:…`, or `name:` and any of its names.' }) _id: string,
  ): Model | null {
    return planned();
  }

  @Query(() => ModelConnection, { description: 'All models.' })
  @Graph({ kind: 'list', label: 'Model', orders: BY_NAME_OR_PAPERS })
  models(
    @Arg('orderBy', () => ConceptOrder, { defaultValue: ConceptOrder.NAME, description: 'In which order.' })
    _orderBy: ConceptOrder,
    @First() _first: number,
    @After() _after?: string,
  ): ModelConnection {
    return planned();
  }

  @Query(() => Topic, { nullable: true, description: 'A topic; null when nothing has this id.' })
  @Graph({ kind: 'lookup', argument: 'id', target: 'Topic' })
  topic(
    @Arg('id', () => ID, { description: '`topic:…`, or `name:` and any of its names.' }) _id: string,
  ): Topic | null {
    return planned();
  }

  @Query(() => TopicConnection, { description: 'All topics.' })
  @Graph({ kind: 'list', label: 'Topic', orders: BY_NAME_OR_PAPERS })
  topics(
    @Arg('orderBy', () => ConceptOrder, { defaultValue: ConceptOrder.NAME, description: 'In which order.' })
    _orderBy: ConceptOrder,
    @First() _first: number,
    @After() _after?: string,
  ): TopicConnection {
    return planned();
  }

  @Query(() => Dataset, { nullable: true, description: 'A data set; null when nothing has this id.' })
  @Graph({ kind: 'lookup', argument: 'id', target: 'Dataset' })
  dataset(
    @Arg('id', () => ID, { description: '`dataset:…`, or `name:` and any of its names.' }) _id: string,
  ): Dataset | null {
    return planned();
  }

  @Query(() => DatasetConnection, { description: 'All data sets.' })
  @Graph({ kind: 'list', label: 'Dataset', orders: BY_NAME_OR_PAPERS })
  datasets(
    @Arg('orderBy', () => ConceptOrder, { defaultValue: ConceptOrder.NAME, description: 'In which order.' })
    _orderBy: ConceptOrder,
    @First() _first: number,
    @After() _after?: string,
  ): DatasetConnection {
    return planned();
  }
}
